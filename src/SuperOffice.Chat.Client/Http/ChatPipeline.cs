using Refit;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// The order of the handlers, outermost first: repeats and timeouts, tenant, credential, headers, whatever the application
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
        HttpMessageHandler last = CreateLast(parts.Connections, primaryHandler ?? parts.Connections.CreateSockets());
        return CreateClient(parts, last, disposeHandler: primaryHandler is null);
    }

    /// <summary>A client whose last handlers are made, and perhaps not its own.</summary>
    public static HttpClient CreateClient(ChatClientParts parts, HttpMessageHandler last, bool disposeHandler)
    {
        HttpMessageHandler chain = last;
        foreach (DelegatingHandler handler in CreateFirst(parts).Reverse())
        {
            handler.InnerHandler = chain;
            chain = handler;
        }

        HttpClient http = new(chain, disposeHandler);
        Configure(http, parts);
        return http;
    }

    public static IEnumerable<DelegatingHandler> CreateFirst(ChatClientParts parts)
    {
        yield return new ResilienceHandler(parts.Settings, parts.Time, parts.Log);
        if (parts.Tenant is not null)
        {
            yield return new TenantHandler(parts.Tenant, parts.Log);
        }

        yield return new AuthenticationHandler(parts.Settings, parts.Connections, parts.Log);
        yield return new HeadersHandler(parts.Settings);
    }

    /// <summary>The last handler before the network, around what sends.</summary>
    public static DelegatingHandler CreateLast(ChatConnections connections, HttpMessageHandler primary)
    {
        connections.Use(primary);
        return new SendOnceHandler(connections.Time, connections.Log) { InnerHandler = primary };
    }

    public static void Configure(HttpClient http, ChatClientParts parts)
    {
        http.BaseAddress = parts.Settings.TenantRoot;

        // Three timeouts of ours rule; this one would cut across them.
        http.Timeout = Timeout.InfiniteTimeSpan;
    }

    public static SocketsHttpHandler CreateSocketsHandler(TimeSpan connectTimeout) => new()
    {
        // A redirect would turn the POST into a GET, and carry the application token to another host.
        AllowAutoRedirect = false,
        ConnectTimeout = connectTimeout,

        // A tenant may move: connections are opened anew from time to time, so that a changed address is noticed.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
}
