using System.Runtime.Versioning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;
using SuperOffice.Chat.Client.Registration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of the SuperOffice Chat agent.</summary>
/// <remarks>
/// Each method may be called again with more settings, and answers the builder of the named HttpClient, to which an
/// application may add handlers of its own or another primary handler (a proxy). Clients are singletons.
/// </remarks>
[UnsupportedOSPlatform("browser")]
public static partial class ChatClientServiceCollectionExtensions
{
    private const string ClientName = PrimaryHandlerFilter.NamePrefix;

    /// <summary>Registers <see cref="IChatAgentClient"/> with settings given in code.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options; they are checked when the application starts.</param>
    /// <returns>The builder of the HttpClient.</returns>
    public static IHttpClientBuilder AddSuperOfficeChatClient(
        this IServiceCollection services, Action<ChatClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key: null, options => options.Configure(configure));
    }

    /// <summary>Registers <see cref="IChatAgentClient"/> with settings from configuration.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">
    /// The section whose keys are the properties of <see cref="ChatClientOptions"/>. It is read once; unknown keys are logged.
    /// </param>
    /// <returns>The builder of the HttpClient.</returns>
    public static IHttpClientBuilder AddSuperOfficeChatClient(
        this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key: null, options => Configure(options, configuration));
    }

    /// <summary>Registers a keyed <see cref="IChatAgentClient"/> with settings given in code.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="key">The key to resolve it by; its options have the same name.</param>
    /// <param name="configure">Sets the options; they are checked when the application starts.</param>
    /// <returns>The builder of the HttpClient.</returns>
    public static IHttpClientBuilder AddKeyedSuperOfficeChatClient(
        this IServiceCollection services, string key, Action<ChatClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key, options => options.Configure(configure));
    }

    /// <summary>Registers a keyed <see cref="IChatAgentClient"/> with settings from configuration.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="key">The key to resolve it by; its options have the same name.</param>
    /// <param name="configuration">
    /// The section whose keys are the properties of <see cref="ChatClientOptions"/>. It is read once; unknown keys are logged.
    /// </param>
    /// <returns>The builder of the HttpClient.</returns>
    public static IHttpClientBuilder AddKeyedSuperOfficeChatClient(
        this IServiceCollection services, string key, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key, options => Configure(options, configuration));
    }

    private static IHttpClientBuilder Add(
        IServiceCollection services, string? key, Action<OptionsBuilder<ChatClientOptions>> configure)
    {
        string name = key is null ? ClientName : $"{ClientName}:{key}";
        OptionsBuilder<ChatClientOptions> options = services.AddOptions<ChatClientOptions>(key);
        configure(options);
        IHttpClientBuilder builder = services.AddHttpClient(name);
        if (!services.Any(service => service.ServiceType == typeof(ChatClientParts) && Equals(service.ServiceKey, name)))
        {
            AddParts(services, key ?? Options.Options.DefaultName, name);
            AddHandlers(builder, name);
            SecretHeaders.RedactInLogs(builder);
            options.ValidateOnStart();
        }

        if (key is null)
        {
            services.TryAddSingleton<IChatAgentClient>(provider => CreateClient(provider, name));
        }
        else
        {
            services.TryAddKeyedSingleton<IChatAgentClient>(key, (provider, _) => CreateClient(provider, name));
        }

        return builder;
    }

    private static void Configure(OptionsBuilder<ChatClientOptions> options, IConfiguration configuration) =>
        options.Services.AddSingleton<IConfigureOptions<ChatClientOptions>>(
            provider => new ConfiguredOptions(options.Name, configuration, provider));

    private static void AddParts(IServiceCollection services, string optionsName, string name)
    {
        ClosedOptions.Add(services);
        AddNetwork(services, name);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ChatClientOptions>, ConfiguredCredentialSetup>(
            static provider => new ConfiguredCredentialSetup(provider)));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChatClientOptions>, ChatClientOptionsValidator>(
            static _ => new ChatClientOptionsValidator()));
        services.AddKeyedSingleton(name, (provider, _) => ChatClientParts.Of(
            provider.GetRequiredService<IOptionsMonitor<ChatClientOptions>>().Get(optionsName),
            provider.GetService<ILoggerFactory>(),
            ChatSignIn.From(provider, name),
            key: optionsName));
    }

    private static void AddNetwork(IServiceCollection services, string name)
    {
        PrimaryHandlerFilter.Add(services, name);
        services.AddSingleton(new ChatClientName(name));
        services.TryAddSingleton(static provider => new ContainerNetwork(provider));
    }

    private static void AddHandlers(IHttpClientBuilder builder, string name)
    {
        builder
            .ConfigureHttpClient((provider, http) => ChatPipeline.Configure(http, Parts(provider, name)))
            .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
            {
                foreach (DelegatingHandler handler in ChatPipeline.CreateFirst(Parts(provider, name)))
                {
                    handlers.Add(handler);
                }
            })

            // The client keeps its handlers for good; the pooled connections' own lifetime lets an address change.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static ChatAgentClient CreateClient(IServiceProvider provider, string name) =>
        new(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name), Parts(provider, name));

    private static ChatClientParts Parts(IServiceProvider provider, string name) =>
        provider.GetRequiredKeyedService<ChatClientParts>(name);
}
