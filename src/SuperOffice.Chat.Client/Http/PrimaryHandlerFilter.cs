using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Encloses everything that an application configures for our HttpClients. Before it, the primary handler is set to ours,
/// so that the application's settings change or replace it. After it, the primary handler that came out is secured, and
/// <see cref="SendOnceHandler"/> is put around it.
/// </summary>
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
        builder.PrimaryHandler = ChatPipeline.CreateLast(connections, builder.PrimaryHandler);
    };

    /// <summary>Registers the filter as the outermost one.</summary>
    public static void Add(IServiceCollection services)
    {
        if (!services.Any(static service => !service.IsKeyedService && service.ImplementationType == typeof(PrimaryHandlerFilter)))
        {
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, PrimaryHandlerFilter>());
        }
    }

    /// <returns>Null for an HttpClient that is not ours.</returns>
    public static ChatConnections? ConnectionsOf(IServiceProvider services, string? name) =>
        name is null || !name.StartsWith(NamePrefix, StringComparison.Ordinal)
            ? null
            : services.GetKeyedService<ChatClientParts>(name)?.Connections ?? services.GetKeyedService<ChatConnections>(name);
}
