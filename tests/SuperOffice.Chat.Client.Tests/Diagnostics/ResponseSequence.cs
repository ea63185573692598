namespace SuperOffice.Chat.Client.Tests.Diagnostics;

/// <summary>An application's own primary handler that gives its responses in turn, the last one for ever.</summary>
internal sealed class ResponseSequence(params Func<HttpResponseMessage>[] responses) : HttpMessageHandler
{
    private int _sent;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.ReadAsByteArrayAsync(cancellationToken);
        }

        HttpResponseMessage response = responses[Math.Min(_sent++, responses.Length - 1)]();
        response.RequestMessage = request;
        return response;
    }
}
