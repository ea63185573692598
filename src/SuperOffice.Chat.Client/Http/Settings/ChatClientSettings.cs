using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Holds the validated options of a client in the form that the handlers use. Immutable.</summary>
internal sealed class ChatClientSettings
{
    /// <param name="options">The validated options.</param>
    /// <param name="context">The settings of requests to identity providers, for a configured credential.</param>
    /// <param name="key">The key of the client, or null.</param>
    /// <param name="tenantId">The tenant that a factory creates the client for, or null.</param>
    public ChatClientSettings(ChatClientOptions options, ChatCredentialContext context, string? key = null, string? tenantId = null)
    {
        TenantId = NullIfEmpty(options.TenantId);
        Environment = TenantId is null ? null : ChatEnvironment.Parse(options.Environment!);
        HasAddress = options.BaseAddress is not null;
        TenantRoot = TenantId is null ? Client.TenantRoot.Create(options.BaseAddress!)
            : HasAddress ? Client.TenantRoot.CreateOnline(options.BaseAddress!.OriginalString, Environment!, TenantId)!
            : new Uri(Environment!.Address, TenantId);
        Credential = options.Credential ?? ConfiguredCredentialFactory.Create(options, context)!;
        AppToken = NullIfEmpty(options.AppToken);
        AcceptLanguage = NullIfEmpty(options.AcceptLanguage);
        Language = NullIfEmpty(options.Language);
        Culture = NullIfEmpty(options.Culture);
        Zone = string.IsNullOrEmpty(options.TimeZone) ? ChatCallZone.Utc : ChatCallZone.Create(options.TimeZone);
        ForCalls = new(ClientIdentity.Create(key, tenantId ?? TenantId), Zone, Options: null);
        MaxRetryAttempts = options.Retry.MaxRetryAttempts;
        BaseDelay = options.Retry.BaseDelay;
        MaxDelay = options.Retry.MaxDelay;
        AttemptTimeout = options.AttemptTimeout;
        TotalTimeout = options.TotalTimeout;
        ConnectTimeout = options.ConnectTimeout;
        MaxResponseSize = options.MaxResponseSize;
    }

    /// <summary>Gets the id of the tenant, or null when the address does not change.</summary>
    public string? TenantId { get; }

    /// <summary>Gets the environment of the tenant; null when there is no tenant id.</summary>
    public ChatEnvironment? Environment { get; }

    /// <summary>Gets a value indicating whether the address of the first request is known without resolving the tenant.</summary>
    public bool HasAddress { get; }

    /// <summary>Gets the root address of the first request. Without an address, a placeholder that contains the tenant id.</summary>
    public Uri TenantRoot { get; }

    public ChatCredential Credential { get; }

    public string? AppToken { get; }

    public string? AcceptLanguage { get; }

    public string? Language { get; }

    public string? Culture { get; }

    public ChatCallZone Zone { get; }

    /// <summary>Gets the settings of calls without options.</summary>
    public ChatCallSettings ForCalls { get; }

    public int MaxRetryAttempts { get; }

    public TimeSpan BaseDelay { get; }

    public TimeSpan MaxDelay { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public TimeSpan ConnectTimeout { get; }

    /// <summary>Gets the maximum size of a response body, in bytes after decompression.</summary>
    public int MaxResponseSize { get; }

    private static string? NullIfEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
