namespace SuperOffice.Chat.Client.Http;

/// <summary>Adds the headers of every request except those of the credential.</summary>
internal sealed class HeadersHandler(ChatClientSettings settings) : DelegatingHandler
{
    private readonly AddressCache _addresses = new();
    private readonly ChatClientSettings _settings = settings;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = _addresses.GetOrAdd(request.RequestUri!);
        SetHeaders(request, ChatCall.Get(request));
        return base.SendAsync(request, cancellationToken);
    }

    // Replaces the header, because a retry sends the same message again, and the application may have set a default.
    private static void Set(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string? Coalesce(string? callValue, string? clientValue) => string.IsNullOrEmpty(callValue) ? clientValue : callValue;

    private void SetHeaders(HttpRequestMessage request, ChatCall call)
    {
        ChatRequestOptions? options = call.Options;
        Set(request, "Accept", "application/json");
        Set(request, "User-Agent", UserAgent.Value);
        if (!request.Headers.NonValidated.Contains("Accept-Encoding"))
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentEncodings.Accepted);
        }

        Set(request, "Accept-Language", Coalesce(options?.AcceptLanguage, _settings.AcceptLanguage));
        Set(request, "SO-Language", Coalesce(options?.Language, _settings.Language));
        Set(request, "SO-Culture", Coalesce(options?.Culture, _settings.Culture));
        Set(request, "SO-TimeZone", call.Zone.Header);
        Set(request, "SO-AppToken", _settings.AppToken);
    }
}
