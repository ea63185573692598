using System.Runtime.Versioning;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>What credentials that renew themselves, and clients that look up their tenant's address, work with.</summary>
[UnsupportedOSPlatform("browser")]
public sealed class ChatSignIn
{
    // Shared by all: a sign-in is rare, and the connections to the few sign-in hosts are worth keeping.
    private static readonly Lazy<HttpMessageHandler> OwnHandler = new(static () => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    });

    private readonly HttpMessageHandler? _primaryHandler;

    /// <summary>The clock of expiry, renewals and waits.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets the handler that sends the requests, for instance through a proxy or with a certificate. It is not disposed.</summary>
    /// <value>
    /// Not set by default. Requests then go through the primary handler of the client that needs the credential; without such
    /// a client, through that of the client in the container given to <see cref="From(IServiceProvider)"/>. The value is null
    /// when there is neither, and a handler of the library sends.
    /// </value>
    /// <remarks>
    /// When it is set, redirects and cookies are switched off on the last handler of its chain. A handler of your own must
    /// not follow redirects.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The handler follows redirects or stores cookies, and has already sent a request.</exception>
    public HttpMessageHandler? PrimaryHandler
    {
        get => _primaryHandler ?? SignInNetwork.Current?.Primary ?? Container?.PrimaryOf(ClientName);
        init
        {
            if (value is not null)
            {
                PrimaryHandlers.Secure(value, connectTimeout: null);
            }

            _primaryHandler = value;
        }
    }

    /// <summary>Where several machines keep what they can share.</summary>
    /// <value>Null by default: each process has its own.</value>
    public ChatSharedStore? SharedStore { get; init; }

    /// <summary>Allows a password over plain http to a host that is not this machine. It then travels readable.</summary>
    /// <value>False by default.</value>
    public bool AllowInsecureHttp { get; init; }

    private ContainerNetwork? Container { get; init; }

    private string? ClientName { get; init; }

    /// <summary>Takes the clock, the shared store and the client's primary handler from a container.</summary>
    /// <param name="services">The application's services.</param>
    /// <returns>What was found there, defaults for the rest.</returns>
    public static ChatSignIn From(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return From(services, clientName: null);
    }

    /// <summary>The same for a client with a name.</summary>
    internal static ChatSignIn From(IServiceProvider services, string? clientName) =>
        new()
        {
            ClientName = clientName,
            Container = services.GetService<ContainerNetwork>(),
            TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
            SharedStore = services.GetService<ChatSharedStore>(),
        };

    /// <summary>
    /// Makes a client for requests to a sign-in host. What may pass (no answer within 20 seconds, 408, 429, 5xx) is tried
    /// three times, after the wait that the host asks for when that is at most 10 seconds; redirects are not followed.
    /// </summary>
    /// <returns>A client that may be disposed after use; the connections are kept.</returns>
    public HttpClient CreateHttpClient() =>
        CreateHttpClient(new SignInRepeats(TimeProvider, PrimaryHandler ?? OwnHandler.Value), TimeSpan.FromSeconds(70));

    /// <summary>The same for a question that is not repeated by itself.</summary>
    internal static HttpClient CreatePlainHttpClient(HttpMessageHandler? primaryHandler) =>
        CreateHttpClient(primaryHandler ?? OwnHandler.Value, TimeSpan.FromSeconds(30));

    internal ChatSignIn Allowing(bool insecureHttp) => new()
    {
        AllowInsecureHttp = AllowInsecureHttp || insecureHttp,
        ClientName = ClientName,
        Container = Container,
        PrimaryHandler = _primaryHandler,
        SharedStore = SharedStore,
        TimeProvider = TimeProvider,
    };

    private static HttpClient CreateHttpClient(HttpMessageHandler handler, TimeSpan timeout) => new(handler, disposeHandler: false)
    {
        MaxResponseContentBufferSize = SignInRepeats.LongestAnswer,
        Timeout = timeout,
    };
}
