using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>Sends half of the JSON in a valid chunked body.</summary>
internal sealed class CutJson : FaultAction
{
    public override async Task RunAsync(Exchange exchange, ChatAnswer? answer)
    {
        ReadOnlyMemory<byte> body = Exchange.BodyToSpoil(answer);
        Stream stream = exchange.Begin(ChatAnswer.Json(body), length: null);
        await stream.WriteAsync(body[..(body.Length / 2)], exchange.Cancelled).ConfigureAwait(false);
        await stream.FlushAsync(exchange.Cancelled).ConfigureAwait(false);
    }
}
