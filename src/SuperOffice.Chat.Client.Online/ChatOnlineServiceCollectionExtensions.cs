using System.Runtime.Versioning;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Online;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that register credentials for SuperOffice CRM Online.</summary>
[UnsupportedOSPlatform("browser")]
public static class ChatOnlineServiceCollectionExtensions
{
    private const string SchemeName = "SystemUser";

    /// <summary>
    /// Registers the system user credential for <see cref="IChatAgentClient"/> with options from configuration. Applies only if
    /// <c>Authentication:Scheme</c> is <c>SystemUser</c> and the client has no credential.
    /// </summary>
    /// <remarks>
    /// The keys are <c>Environment</c>, <c>TenantId</c>, <c>Authentication:SystemToken</c>, <c>Authentication:PrivateKey</c> or
    /// <c>Authentication:PrivateKeyFile</c>, and <c>Authentication:ClientSecret</c>, which defaults to <c>AppToken</c>.
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">The section with which the client was registered.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSuperOfficeSystemUser(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, Options.Options.DefaultName, options => Read(configuration, options), HasScheme);
    }

    /// <summary>Registers the system user credential for <see cref="IChatAgentClient"/>, unless the client has a credential.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">A delegate that sets the options. They are validated when the application starts.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSuperOfficeSystemUser(this IServiceCollection services, Action<SystemUserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, Options.Options.DefaultName, configure, static _ => true);
    }

    /// <summary>Registers the system user credential for a keyed client with options from configuration.</summary>
    /// <remarks>See <see cref="AddSuperOfficeSystemUser(IServiceCollection, IConfiguration)"/>.</remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="key">The service key of the client.</param>
    /// <param name="configuration">The section with which the client was registered.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IServiceCollection AddKeyedSuperOfficeSystemUser(
        this IServiceCollection services, string key, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key, options => Read(configuration, options), HasScheme);
    }

    /// <summary>Registers the system user credential for a keyed client, unless the client has a credential.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="key">The service key of the client.</param>
    /// <param name="configure">A delegate that sets the options. They are validated when the application starts.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IServiceCollection AddKeyedSuperOfficeSystemUser(
        this IServiceCollection services, string key, Action<SystemUserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key, configure, static _ => true);
    }

    /// <summary>
    /// Registers a <see cref="ChatSharedStore"/> that shares tickets, access tokens and tenant addresses between the instances of
    /// an application through <see cref="HybridCache"/> and its distributed cache.
    /// </summary>
    /// <remarks>
    /// Values are protected if the application registers data protection. All instances must then share the keys and the
    /// application name. If the cache fails, the instance obtains the value itself, and a warning is logged.
    /// </remarks>
    /// <param name="services">The services of the application. A <see cref="HybridCache"/> is required when the first client is created.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSuperOfficeChatSharedStore(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<ChatSharedStore>(static provider => new HybridCacheStore(
            provider.GetService<HybridCache>() ?? throw new InvalidOperationException(
                "The shared store requires a HybridCache. Call services.AddHybridCache() and register a distributed cache."),
            provider.GetService<IDataProtectionProvider>(),
            new OnlineLog((provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(OnlineLog.Category)),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
        return services;
    }

    private static IServiceCollection Add(
        IServiceCollection services, string name, Action<SystemUserOptions> configure, Func<ChatClientOptions, bool> appliesTo)
    {
        services.AddOptions<SystemUserOptions>(name).Configure(configure);
        services.AddOptions<ChatClientOptions>(name).PostConfigure<IServiceProvider>((client, provider) =>
        {
            if (client.Credential is null && appliesTo(client))
            {
                SystemUserOptions options = provider.GetRequiredService<IOptionsFactory<SystemUserOptions>>().Create(name);
                options.Environment = FirstNonEmpty(options.Environment, client.Environment);
                options.TenantId = FirstNonEmpty(options.TenantId, client.TenantId);
                client.AppToken = FirstNonEmpty(client.AppToken, options.ClientSecret);
                options.ClientSecret = FirstNonEmpty(options.ClientSecret, client.AppToken);
                client.Credential = CreateCredential(name, options, ChatCredentialContext.From(provider));
            }
        });
        return services;
    }

    private static string? FirstNonEmpty(string? value, string? other) => string.IsNullOrEmpty(value) ? other : value;

    private static SystemUserCredential CreateCredential(string name, SystemUserOptions options, ChatCredentialContext context)
    {
        try
        {
            return new(options, context);
        }
        catch (ArgumentException exception)
        {
            string client = name.Length == 0 ? "" : $"Chat client '{name}': ";
            throw new OptionsValidationException(name, typeof(SystemUserOptions), [client + exception.Message]);
        }
    }

    private static bool HasScheme(ChatClientOptions client) =>
        SchemeName.Equals(client.Authentication?.Scheme?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static void Read(IConfiguration configuration, SystemUserOptions options)
    {
        IConfigurationSection authentication = configuration.GetSection("Authentication");
        options.Environment = configuration[nameof(options.Environment)];
        options.TenantId = configuration[nameof(options.TenantId)];
        options.SystemToken = authentication[nameof(options.SystemToken)];
        options.ClientSecret = authentication[nameof(options.ClientSecret)];
        options.PrivateKey = authentication[nameof(options.PrivateKey)];
        options.PrivateKeyFile = authentication[nameof(options.PrivateKeyFile)];
    }
}
