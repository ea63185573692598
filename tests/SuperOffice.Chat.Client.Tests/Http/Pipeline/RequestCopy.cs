namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The copy of a request that a handler of an application sends, as hedging handlers do.</summary>
internal static class RequestCopy
{
    public static HttpRequestMessage Create(HttpRequestMessage request)
    {
        HttpRequestMessage copy = new(request.Method, request.RequestUri) { Content = request.Content, Version = request.Version };
        foreach ((string name, IEnumerable<string> values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (KeyValuePair<string, object?> option in request.Options)
        {
            copy.Options.TryAdd(option.Key, option.Value);
        }

        return copy;
    }
}
