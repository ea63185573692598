namespace SuperOffice.Chat.Client.Tests.Diagnostics;

/// <summary>An application's own primary handler that gives its responses in turn, the last one for ever.</summary>
internal sealed class AnsweringHandler(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    private int _sent;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.ReadAsByteArrayAsync(cancellationToken);
        }

        HttpResponseMessage response = answers[Math.Min(_sent++, answers.Length - 1)]();
        response.RequestMessage = request;
        return response;
    }
}
