namespace SuperOffice.Chat.Client.Http;

/// <summary>The options of a client once checked and frozen, in the form that each request needs them.</summary>
internal sealed class ChatClientSettings
{
    public ChatClientSettings(ChatClientOptions options)
    {
        TenantRoot = Http.TenantRoot.Of(options.BaseAddress!);
        Credential = options.Credential ?? ConfiguredCredential.Of(options.Authentication ?? new())!;
        AppToken = options.AppToken;
        AcceptLanguage = options.AcceptLanguage;
        Language = options.Language;
        Culture = options.Culture;
        Zone = options.TimeZone is null ? ChatCallZone.Utc : ChatCallZone.Of(options.TimeZone);
        MaxRetryAttempts = options.Retry.MaxRetryAttempts;
        BaseDelay = options.Retry.BaseDelay;
        MaxDelay = options.Retry.MaxDelay;
        AttemptTimeout = options.AttemptTimeout;
        TotalTimeout = options.TotalTimeout;
        ConnectTimeout = options.ConnectTimeout;
    }

    public Uri TenantRoot { get; }

    public ChatCredential Credential { get; }

    public string? AppToken { get; }

    public string? AcceptLanguage { get; }

    public string? Language { get; }

    public string? Culture { get; }

    public ChatCallZone Zone { get; }

    public int MaxRetryAttempts { get; }

    public TimeSpan BaseDelay { get; }

    public TimeSpan MaxDelay { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public TimeSpan ConnectTimeout { get; }
}
