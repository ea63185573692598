using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The ways by which an application configures the network of its HttpClients.</summary>
internal static class AppNetwork
{
    public static readonly string[] Ways =
    [
        "defaults: primary handler",
        "defaults: primary handler in a chain",
        "defaults: HttpClientHandler",
        "defaults: sockets handler",
        "defaults: change of the handler",
        "builder: primary handler",
        "builder: sockets handler",
        "builder: change of the handler",
        "filter: before",
        "filter: after",
    ];

    /// <summary>Configures before our registration, when the way is one of the application's whole.</summary>
    public static void AddTo(IServiceCollection services, string way, Action<SocketsHttpHandler> set, Func<HttpClientHandler> other)
    {
        switch (way)
        {
            case "filter: before" or "filter: after":
                services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter>(new Filter(set, isAfter: way == "filter: after")));
                break;
            default:
                if (way.StartsWith("defaults: ", StringComparison.Ordinal))
                {
                    services.ConfigureHttpClientDefaults(builder => Configure(builder, way["defaults: ".Length..], set, other));
                }

                break;
        }
    }

    /// <summary>Configures the client that was registered, when the way is one of a client.</summary>
    public static void AddTo(IHttpClientBuilder builder, string way, Action<SocketsHttpHandler> set, Func<HttpClientHandler> other)
    {
        if (way.StartsWith("builder: ", StringComparison.Ordinal))
        {
            Configure(builder, way["builder: ".Length..], set, other);
        }
    }

    private static void Configure(IHttpClientBuilder builder, string way, Action<SocketsHttpHandler> set, Func<HttpClientHandler> other)
    {
        _ = way switch
        {
            "primary handler" => builder.ConfigurePrimaryHttpMessageHandler(() => Created(set)),
            "primary handler in a chain" => builder.ConfigurePrimaryHttpMessageHandler(
                () => new Passing { InnerHandler = new Passing { InnerHandler = Created(set) } }),
            "HttpClientHandler" => builder.ConfigurePrimaryHttpMessageHandler(other),
            "sockets handler" => builder.UseSocketsHttpHandler((handler, _) => set(handler)),
            "change of the handler" => builder.ConfigurePrimaryHttpMessageHandler((handler, _) => set((SocketsHttpHandler)handler)),
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
        };
    }

    private static SocketsHttpHandler Created(Action<SocketsHttpHandler> set)
    {
        SocketsHttpHandler handler = new();
        set(handler);
        return handler;
    }

    internal sealed class Passing : DelegatingHandler;

    private sealed class Filter(Action<SocketsHttpHandler> set, bool isAfter) : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            if (!isAfter)
            {
                builder.PrimaryHandler = Created(set);
            }

            next(builder);
            if (isAfter)
            {
                builder.PrimaryHandler = Created(set);
            }
        };
    }
}
