using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>Sends another response.</summary>
internal sealed class OtherAnswer : FaultAction
{
    private readonly ChatAnswer _other;

    public OtherAnswer(ChatAnswer other) => _other = other;

    public override Task RunAsync(Exchange exchange, ChatAnswer? answer) => exchange.AnswerAsync(_other);

    public OtherAnswer With(string header, string value) => new(_other with { Headers = [.. _other.Headers, new(header, value)] });
}
