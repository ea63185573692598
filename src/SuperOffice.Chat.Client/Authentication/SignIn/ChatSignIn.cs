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

    /// <summary>The clock of expiry, renewals and waits.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// What sends the requests, for a proxy or a certificate. It is not disposed. A handler of the platform is told not to
    /// follow redirects and to keep no cookies; one of your own must not either.
    /// </summary>
    /// <value>Null by default: a handler of the library's own.</value>
    public HttpMessageHandler? PrimaryHandler
    {
        get;
        init
        {
            if (value is not null)
            {
                ChatPipeline.KeepOnTheTenantsHost(value);
            }

            field = value;
        }
    }

    /// <summary>Where several machines keep what they can share.</summary>
    /// <value>Null by default: each process has its own.</value>
    public ChatSharedStore? SharedStore { get; init; }

    /// <summary>Allows a password over plain http to a host that is not this machine. It then travels readable.</summary>
    /// <value>False by default.</value>
    public bool AllowInsecureHttp { get; init; }

    /// <summary>Takes clock and shared store from a container.</summary>
    /// <param name="services">The application's services.</param>
    /// <returns>What was found there, defaults for the rest.</returns>
    public static ChatSignIn From(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return new()
        {
            TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
            SharedStore = services.GetService<ChatSharedStore>(),
        };
    }

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
        PrimaryHandler = PrimaryHandler,
        SharedStore = SharedStore,
        TimeProvider = TimeProvider,
    };

    private static HttpClient CreateHttpClient(HttpMessageHandler handler, TimeSpan timeout) => new(handler, disposeHandler: false)
    {
        MaxResponseContentBufferSize = SignInRepeats.LongestAnswer,
        Timeout = timeout,
    };
}
