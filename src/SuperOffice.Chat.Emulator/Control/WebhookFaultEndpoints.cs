using SuperOffice.Chat.Emulator.Environments;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps the faults in deliveries of a tenant.</summary>
internal static class WebhookFaultEndpoints
{
    private const string Path = "/webhook-faults";

    public static void Map(RouteGroupBuilder tenant)
    {
        tenant.MapGet(Path, static (string tenant, EmulatorHost host) => host.GetTenant(tenant).WebhookFaults.All.Select(WebhookFaultInfo.From));
        tenant.MapPost(Path, static (string tenant, WebhookFaultSpec fault, EmulatorHost host) => WebhookFaultInfo.From(host.GetTenant(tenant).AddWebhookFault(fault)));
        tenant.MapDelete(Path, static (string tenant, EmulatorHost host) => host.GetTenant(tenant).WebhookFaults.Clear());
        tenant.MapDelete($"{Path}/{{id:int}}", static (string tenant, int id, EmulatorHost host) => host.GetTenant(tenant).WebhookFaults.RemoveExisting(id));
    }
}
