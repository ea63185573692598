using Refit;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Composition;

/// <summary>
/// Creates the handler chain. The order is, outermost first: retries and timeouts, tenant, credential, headers, handlers of the
/// application, send-once, network. Each attempt therefore requests the credential again, and a handler of the application cannot
/// retry a request that must not be retried.
/// </summary>
internal static class ChatPipeline
{
    private static readonly RefitSettings Settings = new(new JsonBodySerializer())
    {
        Exceptions = { TransportExceptionFactory = static (_, exception, _) => exception },
        Serialization = { RequestBodySerialization = RequestBodySerializationMode.Buffered },
    };

    public static IChatAgentApi CreateApi(HttpClient http) => RestService.ForGenerated<IChatAgentApi>(http, Settings);

    /// <summary>Creates the entire chain, for a client without a container.</summary>
    public static HttpClient CreateClient(ChatClientParts parts, HttpMessageHandler? primaryHandler)
    {
        HttpMessageHandler last = CreateLast(parts.Connections, parts.Log, primaryHandler ?? parts.Connections.CreateSockets());
        return CreateClient(parts, last, disposeHandler: primaryHandler is null);
    }

    /// <summary>Creates a client on top of existing inner handlers, which it may share.</summary>
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

    /// <summary>Creates the last handler before the primary handler.</summary>
    public static DelegatingHandler CreateLast(ChatConnections connections, ChatLog log, HttpMessageHandler primary)
    {
        connections.Use(primary);
        return new SendOnceHandler(connections.Time, log) { InnerHandler = primary };
    }

    public static void Configure(HttpClient http, ChatClientParts parts)
    {
        http.BaseAddress = parts.Settings.TenantRoot;

        // The client has its own timeouts, which this one would override.
        http.Timeout = Timeout.InfiniteTimeSpan;
    }
}
