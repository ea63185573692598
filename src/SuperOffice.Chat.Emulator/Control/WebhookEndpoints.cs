using SuperOffice.Chat.Emulator.Environments;
using SuperOffice.Chat.Emulator.Webhooks;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps the webhooks of a tenant and their deliveries.</summary>
internal static class WebhookEndpoints
{
    public static void Map(RouteGroupBuilder tenant)
    {
        tenant.MapGet("/webhooks", static (string tenant, EmulatorHost host) => host.GetTenant(tenant).Emulator.Webhooks.All.Select(WebhookInfo.From));
        tenant.MapGet("/deliveries", static (string tenant, EmulatorHost host, int after = 0) =>
            host.GetTenant(tenant).Emulator.Webhooks.Deliveries.Where(delivery => delivery.Number > after).Select(DeliveryDetails.Create));
        tenant.MapDelete("/deliveries", static (string tenant, EmulatorHost host) => host.GetTenant(tenant).Emulator.Webhooks.ClearDeliveries());
        tenant.MapPost("/deliveries/wait", static (string tenant, EmulatorHost host, CancellationToken cancellationToken) =>
            host.GetTenant(tenant).Emulator.Webhooks.WhenIdleAsync(cancellationToken));
        tenant.MapPost("/deliveries/{number:int}/resend", static async (string tenant, int number, EmulatorHost host, CancellationToken cancellationToken) =>
            DeliveryDetails.Create(await host.GetTenant(tenant).Emulator.Webhooks.ResendAsync(number, cancellationToken)));
    }
}
