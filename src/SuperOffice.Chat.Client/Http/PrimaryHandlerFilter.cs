using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Runs before and after everything that an application configures for the HttpClients of this library. Before, it sets the default
/// primary handler, which the application may change or replace. After, it secures the resulting primary handler and wraps it in a
/// <see cref="SendOnceHandler"/>.
/// </summary>
/// <remarks>
/// The last builder action of the HttpClient secures the handler first, because a filter of the platform writes to known primary
/// handlers, which fails after the handler has sent a request. This filter then secures a handler that a filter of the application
/// has set instead.
/// </remarks>
internal sealed class PrimaryHandlerFilter : IHttpMessageHandlerBuilderFilter
{
    /// <summary>The prefix of the names of our HttpClients.</summary>
    public const string NamePrefix = "SuperOffice.Chat.Client";

    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        if (ConnectionsOf(builder.Services, builder.Name) is not { } connections)
        {
            next(builder);
            return;
        }

        builder.PrimaryHandler = connections.CreateSockets();
        next(builder);
        Finish(builder, connections);
    };

    /// <summary>Registers the filter as the outermost one, and the last action of an HttpClient.</summary>
    public static void Add(IServiceCollection services, string name)
    {
        services.PostConfigure<HttpClientFactoryOptions>(name, static options => options.HttpMessageHandlerBuilderActions.Add(
            static builder => Finish(builder, ConnectionsOf(builder.Services, builder.Name)!)));
        if (!services.Any(static service => !service.IsKeyedService && service.ImplementationType == typeof(PrimaryHandlerFilter)))
        {
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, PrimaryHandlerFilter>());
        }
    }

    private static void Finish(HttpMessageHandlerBuilder builder, ChatConnections connections)
    {
        if (!HasSendOnce(builder.PrimaryHandler))
        {
            builder.PrimaryHandler = ChatPipeline.CreateLast(connections, builder.PrimaryHandler);
        }
    }

    private static bool HasSendOnce(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler delegating and not SendOnceHandler)
        {
            handler = delegating.InnerHandler;
        }

        return handler is SendOnceHandler;
    }

    /// <returns>Null for an HttpClient that is not ours.</returns>
    public static ChatConnections? ConnectionsOf(IServiceProvider services, string? name) =>
        name is null || !name.StartsWith(NamePrefix, StringComparison.Ordinal)
            ? null
            : services.GetKeyedService<ChatClientParts>(name)?.Connections ?? services.GetKeyedService<ChatConnections>(name);
}
