using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Encloses everything that an application configures for our HttpClients. Before it, the primary handler is set to ours,
/// so that the application's settings change or replace it. After it, the primary handler that came out is secured, and
/// <see cref="SendOnceHandler"/> is put around it.
/// </summary>
/// <remarks>
/// The last action of the HttpClient does the latter first: a filter of the platform writes to a primary handler that it
/// recognizes, which fails once the handler has sent a request. This filter then looks for one of the application's that
/// replaced the result.
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
