namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>A handler of an application that sends a copy of each request, and passes on a copy of the response.</summary>
internal sealed class CopyingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage copy = new(request.Method, request.RequestUri) { Version = request.Version };
        CopyHeaders(request.Headers, copy.Headers);
        foreach (KeyValuePair<string, object?> option in request.Options)
        {
            copy.Options.TryAdd(option.Key, option.Value);
        }

        if (request.Content is { } content)
        {
            copy.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancellationToken));
            CopyHeaders(content.Headers, copy.Content.Headers);
        }

        using HttpResponseMessage received = await base.SendAsync(copy, cancellationToken);
        HttpResponseMessage response = new(received.StatusCode) { RequestMessage = request, Version = received.Version };
        response.Content = new ByteArrayContent(await received.Content.ReadAsByteArrayAsync(cancellationToken));
        CopyHeaders(received.Headers, response.Headers);
        CopyHeaders(received.Content.Headers, response.Content.Headers);
        return response;
    }

    private static void CopyHeaders(System.Net.Http.Headers.HttpHeaders source, System.Net.Http.Headers.HttpHeaders target)
    {
        foreach ((string name, IEnumerable<string> values) in source)
        {
            target.TryAddWithoutValidation(name, values);
        }
    }
}
