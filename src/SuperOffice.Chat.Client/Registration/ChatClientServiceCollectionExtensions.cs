using System.Runtime.Versioning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Composition;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;
using SuperOffice.Chat.Client.Registration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that register clients of the SuperOffice Chat agent.</summary>
/// <remarks>
/// Each method can be called again to configure more options. It returns the builder of the named HttpClient, to which an
/// application can add handlers or a primary handler, for example with a proxy. Clients are singletons.
/// </remarks>
[UnsupportedOSPlatform("browser")]
public static partial class ChatClientServiceCollectionExtensions
{
    private const string ClientName = ChatClientName.Default;

    /// <summary>Registers <see cref="IChatAgentClient"/> with options that are set in code.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">A delegate that sets the options. They are validated when the application starts.</param>
    /// <returns>The builder of the HttpClient.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddSuperOfficeChatClient(
        this IServiceCollection services, Action<ChatClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key: null, options => options.Configure(configure));
    }

    /// <summary>Registers <see cref="IChatAgentClient"/> with options from configuration.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">
    /// The section whose keys are the properties of <see cref="ChatClientOptions"/>. It is
    /// read once. Unknown keys are logged. The options are validated when the application starts.
    /// </param>
    /// <returns>The builder of the HttpClient.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddSuperOfficeChatClient(
        this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key: null, options => Configure(options, configuration));
    }

    /// <summary>Registers a keyed <see cref="IChatAgentClient"/> with options that are set in code.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="key">The service key of the client. It is also the name of its options.</param>
    /// <param name="configure">A delegate that sets the options. They are validated when the application starts.</param>
    /// <returns>The builder of the HttpClient.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IHttpClientBuilder AddKeyedSuperOfficeChatClient(
        this IServiceCollection services, string key, Action<ChatClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key, options => options.Configure(configure));
    }

    /// <summary>Registers a keyed <see cref="IChatAgentClient"/> with options from configuration.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="key">The service key of the client. It is also the name of its options.</param>
    /// <param name="configuration">
    /// The section whose keys are the properties of <see cref="ChatClientOptions"/>. It is
    /// read once. Unknown keys are logged. The options are validated when the application starts.
    /// </param>
    /// <returns>The builder of the HttpClient.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IHttpClientBuilder AddKeyedSuperOfficeChatClient(
        this IServiceCollection services, string key, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key, options => Configure(options, configuration));
    }

    /// <summary>Creates the registered client, whatever the application has put around it.</summary>
    internal static ChatAgentClient CreateClient(IServiceProvider provider, string? key, Type missing) =>
        provider.GetKeyedService<ChatClientParts>(GetName(key)) is null
            ? throw new InvalidOperationException($"{missing.Name} needs a client of the Chat agent with the same key. Register it with AddSuperOfficeChatClient or AddKeyedSuperOfficeChatClient.")
            : CreateClient(provider, GetName(key));

    private static string GetName(string? key) => key is null ? ClientName : $"{ClientName}:{key}";

    private static IHttpClientBuilder Add(
        IServiceCollection services, string? key, Action<OptionsBuilder<ChatClientOptions>> configure)
    {
        string name = GetName(key);
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
            provider => new ConfigureChatClientOptions(options.Name, configuration, provider));

    private static void AddParts(IServiceCollection services, string optionsName, string name)
    {
        OptionsRegistration.Add(services);
        AddNetwork(services, name);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ChatClientOptions>, PostConfigureCredential>(
            static provider => new PostConfigureCredential(provider)));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChatClientOptions>, ChatClientOptionsValidator>(
            static _ => new ChatClientOptionsValidator()));
        services.AddKeyedSingleton(name, (provider, _) => ChatClientParts.Create(
            provider.GetRequiredService<IOptionsMonitor<ChatClientOptions>>().Get(optionsName),
            provider.GetService<ILoggerFactory>(),
            ChatCredentialContext.From(provider, name),
            key: optionsName));
        services.AddKeyedSingleton(name, (provider, _) => Parts(provider, name).Connections);
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

            // The client is a singleton and never replaces its handlers. The lifetime of pooled connections handles DNS changes.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static ChatAgentClient CreateClient(IServiceProvider provider, string name) =>
        new(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name), Parts(provider, name));

    private static ChatClientParts Parts(IServiceProvider provider, string name) =>
        provider.GetRequiredKeyedService<ChatClientParts>(name);
}
