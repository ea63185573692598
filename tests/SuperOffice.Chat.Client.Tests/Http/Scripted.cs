namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Stands for the network: gives the answers of a test one after the other.</summary>
internal sealed class Scripted(params IReadOnlyList<Func<HttpRequestMessage, Task<HttpResponseMessage>>> answers) : HttpMessageHandler
{
    public int Sent { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await answers[Sent++](request).ConfigureAwait(false);
        response.RequestMessage = request;
        return response;
    }
}
