using System.Runtime.Versioning;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the clock, the HTTP connections and the shared store that credentials and tenant resolution use.</summary>
[UnsupportedOSPlatform("browser")]
public sealed class ChatCredentialContext
{
    // Shared by all instances, so that the connections to the few identity providers are pooled.
    private static readonly Lazy<HttpMessageHandler> DefaultHandler = new(static () => ChatConnections.CreateSocketsHandler(Timeout.InfiniteTimeSpan));

    private readonly HttpMessageHandler? _primaryHandler;

    /// <summary>Gets the clock that expiry, timeouts and delays use.</summary>
    /// <value>The default is <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets the handler that sends the requests, for instance through a proxy or with a certificate. It is not disposed.</summary>
    /// <value>
    /// The default is not set: requests use the primary handler of the client that requests the credential, or else of the
    /// client in the container that was passed to <see cref="From(IServiceProvider)"/>. The value is null if there is neither;
    /// a handler of the library then sends the requests.
    /// </value>
    /// <remarks>
    /// Setting this property disables redirects and cookies on the last handler of the chain. A custom handler must not follow
    /// redirects.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The handler follows redirects or stores cookies, and has already sent a request.</exception>
    public HttpMessageHandler? PrimaryHandler
    {
        get => _primaryHandler ?? AmbientConnections.Current?.Primary ?? Container?.FindPrimaryHandler(ClientName);
        init
        {
            if (value is not null)
            {
                PrimaryHandlers.Secure(value, connectTimeout: null);
            }

            _primaryHandler = value;
        }
    }

    /// <summary>Gets the store through which the instances of an application share authorizations.</summary>
    /// <value>The default is null: authorizations are not shared.</value>
    public ChatSharedStore? SharedStore { get; init; }

    /// <summary>Gets a value indicating whether credentials may be sent over http, unencrypted, to a host other than a loopback address.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AllowInsecureHttp { get; init; }

    private ContainerNetwork? Container { get; init; }

    private string? ClientName { get; init; }

    /// <summary>Creates a context with the clock, the shared store and the primary handler of the client in a container.</summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The context. A part that is not registered has its default.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static ChatCredentialContext From(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return From(services, clientName: null);
    }

    /// <summary>Creates a context for the client with the given name.</summary>
    internal static ChatCredentialContext From(IServiceProvider services, string? clientName) =>
        new()
        {
            ClientName = clientName,
            Container = services.GetService<ContainerNetwork>(),
            TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
            SharedStore = services.GetService<ChatSharedStore>(),
        };

    /// <summary>Creates an HttpClient for requests to an identity provider.</summary>
    /// <remarks>
    /// Connection failures, attempts without a response within 20 seconds, and the statuses 408, 429 and 5xx are retried. There
    /// are at most three attempts. A Retry-After of at most 10 seconds is honored; a longer one ends the attempts. Redirects
    /// are not followed. The timeout of a request is 70 seconds.
    /// </remarks>
    /// <returns>The client. Disposing it does not close the pooled connections.</returns>
    public HttpClient CreateHttpClient() =>
        CreateHttpClient(new TokenEndpointRetryHandler(TimeProvider, PrimaryHandler ?? DefaultHandler.Value), TimeSpan.FromSeconds(70));

    /// <summary>Creates an HttpClient whose requests are not retried.</summary>
    internal static HttpClient CreatePlainHttpClient(HttpMessageHandler? primaryHandler) =>
        CreateHttpClient(primaryHandler ?? DefaultHandler.Value, TimeSpan.FromSeconds(30));

    internal ChatCredentialContext WithInsecureHttp(bool allowInsecureHttp) => new()
    {
        AllowInsecureHttp = AllowInsecureHttp || allowInsecureHttp,
        ClientName = ClientName,
        Container = Container,
        PrimaryHandler = _primaryHandler,
        SharedStore = SharedStore,
        TimeProvider = TimeProvider,
    };

    private static HttpClient CreateHttpClient(HttpMessageHandler handler, TimeSpan timeout) => new(handler, disposeHandler: false)
    {
        MaxResponseContentBufferSize = TokenEndpointRetryHandler.MaximumResponseSize,
        Timeout = timeout,
    };
}
