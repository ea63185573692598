namespace SuperOffice.Chat.Client.Http;

/// <summary>Puts on what every request carries besides the credential.</summary>
internal sealed class HeadersHandler : DelegatingHandler
{
    private const string TimeZone = "SO-TimeZone";

    private static readonly string UserAgent =
        $"SuperOffice.Chat.Client/{typeof(HeadersHandler).Assembly.GetName().Version!.ToString(3)} (.NET {Environment.Version.ToString(2)})";

    private readonly ChatClientSettings _settings;

    public HeadersHandler(ChatClientSettings settings) => _settings = settings;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A repeat sends the same message again, which has them already.
        if (!request.Headers.NonValidated.Contains(TimeZone))
        {
            AddTo(request, ChatCall.Of(request));
        }

        return base.SendAsync(request, cancellationToken);
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private void AddTo(HttpRequestMessage request, ChatCall call)
    {
        ChatRequestOptions? options = call.Options;
        Add(request, "Accept", "application/json");
        Add(request, "User-Agent", UserAgent);
        Add(request, "Accept-Language", options?.AcceptLanguage ?? _settings.AcceptLanguage);
        Add(request, "SO-Language", options?.Language ?? _settings.Language);
        Add(request, "SO-Culture", options?.Culture ?? _settings.Culture);
        Add(request, TimeZone, call.Zone.Header);
        Add(request, "SO-AppToken", _settings.AppToken);
    }
}
