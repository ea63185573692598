using System.Net;
using Refit;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// The order of the handlers, outermost first: repeats and timeouts, credential, headers, whatever the application
/// adds, send-once, network. So each try asks for the credential anew, and nothing can repeat behind our back.
/// </summary>
internal static class ChatPipeline
{
    private static readonly RefitSettings Settings = new(new JsonBodySerializer())
    {
        Exceptions = { TransportExceptionFactory = static (_, exception, _) => exception },
        Serialization = { RequestBodySerialization = RequestBodySerializationMode.Buffered },
    };

    public static IChatAgentApi CreateApi(HttpClient http) => RestService.ForGenerated<IChatAgentApi>(http, Settings);

    /// <summary>The whole chain, for a client without a container.</summary>
    public static HttpClient CreateClient(ChatClientParts parts, HttpMessageHandler? primaryHandler)
    {
        HttpMessageHandler chain = CreateLast(parts, primaryHandler ?? parts.Sockets);
        foreach (DelegatingHandler handler in CreateFirst(parts).Reverse())
        {
            handler.InnerHandler = chain;
            chain = handler;
        }

        HttpClient http = new(chain, disposeHandler: primaryHandler is null);
        Configure(http, parts);
        return http;
    }

    public static DelegatingHandler[] CreateFirst(ChatClientParts parts) =>
    [
        new ResilienceHandler(parts.Settings, parts.Time, parts.Log),
        new AuthenticationHandler(parts.Settings, parts.Log),
        new HeadersHandler(parts.Settings),
    ];

    /// <summary>The last handler before the network, around what sends.</summary>
    public static DelegatingHandler CreateLast(ChatClientParts parts, HttpMessageHandler primary)
    {
        KeepOnTheTenantsHost(primary);
        return new SendOnceHandler(parts.Settings, parts.Time, parts.Log) { InnerHandler = primary };
    }

    // An application puts in a handler of its own for a proxy or a certificate; the platform's default then follows
    // redirects, secrets and body included, and shares cookies between users.
    private static void KeepOnTheTenantsHost(HttpMessageHandler primary)
    {
        switch (primary)
        {
            case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                sockets.AllowAutoRedirect = false;
                sockets.UseCookies = false;
                break;
            case HttpClientHandler { AllowAutoRedirect: true } client:
                client.AllowAutoRedirect = false;
                client.UseCookies = false;
                break;
        }
    }

    public static void Configure(HttpClient http, ChatClientParts parts)
    {
        http.BaseAddress = parts.Settings.TenantRoot;

        // Three timeouts of ours rule; this one would cut across them.
        http.Timeout = Timeout.InfiniteTimeSpan;
    }

    public static SocketsHttpHandler CreateSocketsHandler(ChatClientSettings settings) => new()
    {
        // A redirect would turn the POST into a GET, and carry the application token to another host.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = settings.ConnectTimeout,

        // A tenant may move: connections are opened anew from time to time, so that a changed address is noticed.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
}
