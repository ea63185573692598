namespace SuperOffice.Chat.Client.Registration;

/// <summary>Defines the configuration keys that a client reads.</summary>
/// <remarks>
/// The configuration binder of the platform ignores unknown keys, reports values of the wrong type without a remedy, reads the
/// time span <c>10</c> as ten days, and treats an empty string as a value.
/// </remarks>
internal static class ConfigurationKeys
{
    public static readonly ConfigurationKey[] All =
    [
        new(nameof(ChatClientOptions.BaseAddress), static (options, value) =>
            ConfigurationValue.Read(value, out Uri? address) ?? Set(() => options.BaseAddress = address)),
        new(nameof(ChatClientOptions.Environment), static (options, value) => Set(() => options.Environment = value)),
        new(nameof(ChatClientOptions.TenantId), static (options, value) => Set(() => options.TenantId = value)),
        new(nameof(ChatClientOptions.AppToken), static (options, value) => Set(() => options.AppToken = value)),
        new(nameof(ChatClientOptions.AcceptLanguage), static (options, value) => Set(() => options.AcceptLanguage = value)),
        new(nameof(ChatClientOptions.Language), static (options, value) => Set(() => options.Language = value)),
        new(nameof(ChatClientOptions.Culture), static (options, value) => Set(() => options.Culture = value)),
        new(nameof(ChatClientOptions.TimeZone), static (options, value) => Set(() => options.TimeZone = value)),
        new(nameof(ChatClientOptions.AllowInsecureHttp), static (options, value) =>
            ConfigurationValue.Read(value, out bool allow) ?? Set(() => options.AllowInsecureHttp = allow)),
        new(nameof(ChatClientOptions.AttemptTimeout), static (options, value) =>
            ConfigurationValue.Read(value, out TimeSpan time) ?? Set(() => options.AttemptTimeout = time)),
        new(nameof(ChatClientOptions.TotalTimeout), static (options, value) =>
            ConfigurationValue.Read(value, out TimeSpan time) ?? Set(() => options.TotalTimeout = time)),
        new(nameof(ChatClientOptions.ConnectTimeout), static (options, value) =>
            ConfigurationValue.Read(value, out TimeSpan time) ?? Set(() => options.ConnectTimeout = time)),
        new(nameof(ChatClientOptions.MaxResponseSize), static (options, value) =>
            ConfigurationValue.Read(value, out int number) ?? Set(() => options.MaxResponseSize = number)),
        new("Retry:MaxRetryAttempts", static (options, value) =>
            ConfigurationValue.Read(value, out int number) ?? Set(() => Retry(options).MaxRetryAttempts = number)),
        new("Retry:BaseDelay", static (options, value) =>
            ConfigurationValue.Read(value, out TimeSpan time) ?? Set(() => Retry(options).BaseDelay = time)),
        new("Retry:MaxDelay", static (options, value) =>
            ConfigurationValue.Read(value, out TimeSpan time) ?? Set(() => Retry(options).MaxDelay = time)),
        new("Authentication:Scheme", static (options, value) => Set(() => Authentication(options).Scheme = value)),
        new("Authentication:UserName", static (options, value) => Set(() => Authentication(options).UserName = value)),
        new("Authentication:Password", static (options, value) => Set(() => Authentication(options).Password = value)),
        new("Authentication:Ticket", static (options, value) => Set(() => Authentication(options).Ticket = value)),
        new("Authentication:Token", static (options, value) => Set(() => Authentication(options).Token = value)),
        new("Authentication:Cookie", static (options, value) => Set(() => Authentication(options).Cookie = value)),
        new("Authentication:ClientId", static (options, value) => Set(() => Authentication(options).ClientId = value)),
        new("Authentication:ClientSecret", static (options, value) => Set(() => Authentication(options).ClientSecret = value)),
        new("Authentication:RefreshToken", static (options, value) => Set(() => Authentication(options).RefreshToken = value)),
        new("Authentication:RedirectUri", static (options, value) => Set(() => Authentication(options).RedirectUri = value)),

        // The package SuperOffice.Chat.Client.Online reads these keys from the same section.
        new("Authentication:SystemToken", static (_, _) => null),
        new("Authentication:PrivateKey", static (_, _) => null),
        new("Authentication:PrivateKeyFile", static (_, _) => null),
    ];

    private static ChatRetryOptions Retry(ChatClientOptions options) => options.Retry ??= new();

    private static ChatAuthenticationOptions Authentication(ChatClientOptions options) => options.Authentication ??= new();

    private static string? Set(Action set)
    {
        set();
        return null;
    }
}
