namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>Sets the Date header of responses, which servers do not let a test write.</summary>
internal sealed class DatedHandler(DateTimeOffset date) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        response.Headers.Date = date;
        return response;
    }
}
