using FsCheck;
using FsCheck.Fluent;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>Generates the arguments of our properties for FsCheck.</summary>
public static class AnyWireArbitraries
{
    public static Arbitrary<SessionDocument> Documents() =>
        AnyWire.Document("ChatSessionEntity").Select(static text => new SessionDocument(text)).ToArbitrary();

    public static Arbitrary<TopicDocument> Topics() =>
        AnyWire.Document("ChatTopicEntity").Select(static text => new TopicDocument(text)).ToArbitrary();

    public static Arbitrary<MessageDocument> Messages() =>
        AnyWire.Document("ChatMessage").Select(static text => new MessageDocument(text)).ToArbitrary();

    public static Arbitrary<DateTimeOffset> Instants() => AnyWire.Instant.ToArbitrary();

    public static Arbitrary<WholeText> Texts() => AnyWire.Text.Select(static text => new WholeText(text)).ToArbitrary();
}
