using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The options of a client once checked and frozen, in the form that each request needs them.</summary>
internal sealed class ChatClientSettings
{
    /// <param name="options">Options that have been checked.</param>
    /// <param name="context">What the configured credential works with.</param>
    /// <param name="key">The key of the client, or null.</param>
    /// <param name="tenantId">The tenant that a factory creates the client for, or null.</param>
    public ChatClientSettings(ChatClientOptions options, ChatCredentialContext context, string? key = null, string? tenantId = null)
    {
        TenantId = Given(options.TenantId);
        Environment = TenantId is null ? null : ChatEnvironment.Parse(options.Environment!);
        HasAddress = options.BaseAddress is not null;
        TenantRoot = TenantId is null ? Http.TenantRoot.Create(options.BaseAddress!)
            : HasAddress ? Http.TenantRoot.CreateOnline(options.BaseAddress!.OriginalString, Environment!, TenantId)!
            : new Uri(Environment!.Address, TenantId);
        Credential = options.Credential ?? ConfiguredCredentialFactory.Create(options, context)!;
        AppToken = Given(options.AppToken);
        AcceptLanguage = Given(options.AcceptLanguage);
        Language = Given(options.Language);
        Culture = Given(options.Culture);
        Zone = string.IsNullOrEmpty(options.TimeZone) ? ChatCallZone.Utc : ChatCallZone.Of(options.TimeZone);
        ForCalls = new(ClientIdentity.Create(key, tenantId ?? TenantId), Zone, Options: null);
        MaxRetryAttempts = options.Retry.MaxRetryAttempts;
        BaseDelay = options.Retry.BaseDelay;
        MaxDelay = options.Retry.MaxDelay;
        AttemptTimeout = options.AttemptTimeout;
        TotalTimeout = options.TotalTimeout;
        ConnectTimeout = options.ConnectTimeout;
        MaxResponseSize = options.MaxResponseSize;
    }

    /// <summary>Null when the address is fixed.</summary>
    public string? TenantId { get; }

    /// <summary>Given together with the tenant.</summary>
    public ChatEnvironment? Environment { get; }

    /// <summary>False when the tenant's address has to be asked for.</summary>
    public bool HasAddress { get; }

    /// <summary>Where requests begin; of a tenant without an address only a place for its name.</summary>
    public Uri TenantRoot { get; }

    public ChatCredential Credential { get; }

    public string? AppToken { get; }

    public string? AcceptLanguage { get; }

    public string? Language { get; }

    public string? Culture { get; }

    public ChatCallZone Zone { get; }

    /// <summary>Gets what calls without options use.</summary>
    public ChatCallSettings ForCalls { get; }

    public int MaxRetryAttempts { get; }

    public TimeSpan BaseDelay { get; }

    public TimeSpan MaxDelay { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public TimeSpan ConnectTimeout { get; }

    /// <summary>In bytes, after decompression.</summary>
    public int MaxResponseSize { get; }

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
