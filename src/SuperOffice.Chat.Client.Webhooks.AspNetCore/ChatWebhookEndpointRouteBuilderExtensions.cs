using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint that receives chat webhooks.</summary>
public static class ChatWebhookEndpointRouteBuilderExtensions
{
    /// <summary>Maps the endpoint that receives chat webhooks.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">
    /// The path, such as <c>/superoffice/chat/{tenant}</c>. Without a <c>{tenant}</c>, the body says which tenant it is from, and
    /// that tenant's secret must have signed it.
    /// </param>
    /// <returns>A builder to change the endpoint with, for example to limit its rate.</returns>
    /// <exception cref="InvalidOperationException"><c>AddSuperOfficeChatWebhooks</c> was not called.</exception>
    /// <remarks>
    /// The signature authenticates the requests, so the endpoint allows anonymous ones. It must be reachable from SuperOffice by
    /// https, and nothing before it may change the body.
    /// </remarks>
    public static IEndpointConventionBuilder MapSuperOfficeChatWebhooks(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        WebhookReceiver receiver = endpoints.ServiceProvider.GetService<WebhookReceiver>()
            ?? throw new InvalidOperationException("The services of the receiver are missing. Call services.AddSuperOfficeChatWebhooks before the application is built.");
        return endpoints.Map(pattern, (RequestDelegate)receiver.ReceiveAsync)
            .WithDisplayName("SuperOffice chat webhooks")
            .WithMetadata(new AllowAnonymousAttribute());
    }
}
