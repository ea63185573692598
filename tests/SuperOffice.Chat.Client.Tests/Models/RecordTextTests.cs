using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class RecordTextTests
{
    // Every text of a sample document ends with it.
    private const string Marker = " text";

    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void The_string_of_a_record_contains_no_content(string definition)
    {
        string sample = WireSample.Of(definition).ToJsonString();
        object record = Json.Read(sample[..^1] + ",\"New\":\"unknown text\"}", WireSchema.RecordOf(definition));

        // The name of a .NET type is the one text that says nothing about anyone.
        string shown = record.ToString()!.Replace("FieldType text", "", StringComparison.Ordinal);

        Assert.Contains(Marker, sample, StringComparison.Ordinal);
        Assert.StartsWith(definition, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_shows_its_ids_and_its_state() =>
        Assert.Equal(
            "ChatSessionEntity { ChatSessionId = 387, TopicId = 954, Status = Closed }",
            Json.Read<ChatSessionEntity>(DocumentedJson.Request).ToString());

    [Fact]
    public void A_session_shows_an_unknown_state() =>
        Assert.Contains("OnHold", Json.Read<ChatSessionEntity>("""{"Status":"OnHold"}""").ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_string_of_a_full_session_contains_nothing_of_the_customer()
    {
        ChatSessionEntity session = Json.Read<ChatSessionEntity>(WireSample.Of("ChatSessionEntity").ToJsonString());

        string shown = $"{session} {session.Person} {session.Contact} {session.Ticket} {session.User} {session.Contact!.Address}";

        Assert.DoesNotContain(Marker, shown, StringComparison.Ordinal);
        Assert.Equal("SessionKey text", session.SessionKey);
    }
}
