namespace SuperOffice.Chat.Client.Http;

/// <summary>Puts on what every request carries besides the credential.</summary>
internal sealed class HeadersHandler : DelegatingHandler
{
    public static readonly string UserAgent =
        $"SuperOffice.Chat.Client/{typeof(HeadersHandler).Assembly.GetName().Version!.ToString(3)} (.NET {Environment.Version.ToString(2)})";

    private readonly KnownAddresses _addresses = new();
    private readonly ChatClientSettings _settings;

    public HeadersHandler(ChatClientSettings settings) => _settings = settings;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = _addresses.Of(request.RequestUri!);
        SetOn(request, ChatCall.Of(request));
        return base.SendAsync(request, cancellationToken);
    }

    // Sets, never adds: a repeat sends the same message again, and the application may have defaults of its own.
    private static void Set(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string? Either(string? ofCall, string? ofClient) => string.IsNullOrEmpty(ofCall) ? ofClient : ofCall;

    private void SetOn(HttpRequestMessage request, ChatCall call)
    {
        ChatRequestOptions? options = call.Options;
        Set(request, "Accept", "application/json");
        Set(request, "User-Agent", UserAgent);
        if (!request.Headers.NonValidated.Contains("Accept-Encoding"))
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", DecompressedContent.AcceptEncoding);
        }

        Set(request, "Accept-Language", Either(options?.AcceptLanguage, _settings.AcceptLanguage));
        Set(request, "SO-Language", Either(options?.Language, _settings.Language));
        Set(request, "SO-Culture", Either(options?.Culture, _settings.Culture));
        Set(request, "SO-TimeZone", call.Zone.Header);
        Set(request, "SO-AppToken", _settings.AppToken);
    }
}
