using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Composition;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Registration;

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
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        if (FindConnections(builder) is not { } connections)
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
            static builder => Finish(builder, FindConnections(builder)!)));
        if (!services.Any(static service => !service.IsKeyedService && service.ImplementationType == typeof(PrimaryHandlerFilter)))
        {
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, PrimaryHandlerFilter>());
        }
    }

    private static void Finish(HttpMessageHandlerBuilder builder, ChatConnections connections)
    {
        if (!HasSendOnce(builder.PrimaryHandler))
        {
            builder.PrimaryHandler = ChatPipeline.CreateLast(
                connections, ChatLog.Create(builder.Services.GetService<ILoggerFactory>()), builder.PrimaryHandler);
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

    // Null for an HttpClient of the application.
    private static ChatConnections? FindConnections(HttpMessageHandlerBuilder builder) =>
        builder.Name is { } name && name.StartsWith(ChatClientName.Default, StringComparison.Ordinal)
            ? builder.Services.GetKeyedService<ChatConnections>(name)
            : null;
}
