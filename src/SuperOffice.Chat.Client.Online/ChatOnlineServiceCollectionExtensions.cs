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

/// <summary>Registers what clients of SuperOffice CRM Online sign in with.</summary>
[UnsupportedOSPlatform("browser")]
public static class ChatOnlineServiceCollectionExtensions
{
    private const string Scheme = "SystemUser";

    /// <summary>
    /// Lets <see cref="IChatAgentClient"/> sign in as the system user when its configuration says so:
    /// <c>Authentication:Scheme</c> is <c>SystemUser</c>, beside <c>Environment</c> and <c>TenantId</c>, and
    /// <c>SystemToken</c>, <c>PrivateKey</c> or <c>PrivateKeyFile</c>, and <c>ClientSecret</c> (default: <c>AppToken</c>)
    /// below <c>Authentication</c>. With another scheme it does nothing.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The section that the client was registered with.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSuperOfficeSystemUser(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, Options.Options.DefaultName, options => Read(configuration, options), HasScheme);
    }

    /// <summary>Lets <see cref="IChatAgentClient"/> sign in as the system user, unless it has a credential already.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options; they are checked when the application starts.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSuperOfficeSystemUser(this IServiceCollection services, Action<SystemUserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, Options.Options.DefaultName, configure, static _ => true);
    }

    /// <summary>The same as <see cref="AddSuperOfficeSystemUser(IServiceCollection, IConfiguration)"/> for a keyed client.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="key">The client's key.</param>
    /// <param name="configuration">The section that the client was registered with.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddKeyedSuperOfficeSystemUser(
        this IServiceCollection services, string key, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key, options => Read(configuration, options), HasScheme);
    }

    /// <summary>The same as <see cref="AddSuperOfficeSystemUser(IServiceCollection, Action{SystemUserOptions})"/> for a keyed client.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="key">The client's key.</param>
    /// <param name="configure">Sets the options; they are checked when the application starts.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddKeyedSuperOfficeSystemUser(
        this IServiceCollection services, string key, Action<SystemUserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key, configure, static _ => true);
    }

    /// <summary>
    /// Lets all machines of the application share tickets through its <see cref="HybridCache"/> and the distributed cache
    /// behind it. With data protection registered, what is kept there is protected; the machines must then share its keys
    /// and application name.
    /// </summary>
    /// <remarks>A cache that fails keeps nobody from signing in: the machine then asks for itself, and a warning is logged.</remarks>
    /// <param name="services">The application's services; a <see cref="HybridCache"/> must be among them in the end.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSuperOfficeChatSharedStore(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<ChatSharedStore>(static provider => new HybridCacheStore(
            provider.GetService<HybridCache>() ?? throw new InvalidOperationException(
                "The shared store has no HybridCache to keep things in. Register one: services.AddHybridCache(), and a distributed cache behind it."),
            provider.GetService<IDataProtectionProvider>(),
            new OnlineLog((provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(OnlineLog.Category)),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
        return services;
    }

    private static IServiceCollection Add(
        IServiceCollection services, string name, Action<SystemUserOptions> configure, Func<ChatClientOptions, bool> isMeant)
    {
        services.AddOptions<SystemUserOptions>(name).Configure(configure);
        services.AddOptions<ChatClientOptions>(name).PostConfigure<IServiceProvider>((client, provider) =>
        {
            if (client.Credential is null && isMeant(client))
            {
                SystemUserOptions options = provider.GetRequiredService<IOptionsFactory<SystemUserOptions>>().Create(name);
                options.Environment = Either(options.Environment, client.Environment);
                options.TenantId = Either(options.TenantId, client.TenantId);
                client.AppToken = Either(client.AppToken, options.ClientSecret);
                options.ClientSecret = Either(options.ClientSecret, client.AppToken);
                client.Credential = Make(name, options, ChatSignIn.From(provider));
            }
        });
        return services;
    }

    private static string? Either(string? value, string? other) => string.IsNullOrEmpty(value) ? other : value;

    private static SystemUserCredential Make(string name, SystemUserOptions options, ChatSignIn signIn)
    {
        try
        {
            return new(options, signIn);
        }
        catch (ArgumentException exception)
        {
            string client = name.Length == 0 ? "" : $"Chat client '{name}': ";
            throw new OptionsValidationException(name, typeof(SystemUserOptions), [client + exception.Message]);
        }
    }

    private static bool HasScheme(ChatClientOptions client) =>
        Scheme.Equals(client.Authentication?.Scheme?.Trim(), StringComparison.OrdinalIgnoreCase);

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
