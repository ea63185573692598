namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Replaces the network: returns the responses of a test one after the other.</summary>
internal sealed class ScriptedHandler(params IReadOnlyList<Func<HttpRequestMessage, Task<HttpResponseMessage>>> responses) : HttpMessageHandler
{
    public int Sent { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await responses[Sent++](request).ConfigureAwait(false);
        response.RequestMessage = request;
        return response;
    }
}
