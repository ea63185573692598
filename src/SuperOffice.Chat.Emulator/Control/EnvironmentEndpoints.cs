using SuperOffice.Chat.Emulator.Environments;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps what concerns the entire emulator.</summary>
internal static class EnvironmentEndpoints
{
    public static void Map(RouteGroupBuilder root)
    {
        root.MapGet("/", static (EmulatorHost host) => EnvironmentInfo.From(host));
        root.MapPost("/reset", static async (EmulatorHost host, CancellationToken cancellationToken) =>
        {
            await host.ResetAsync(cancellationToken);
            return EnvironmentInfo.From(host);
        });
        root.MapPost("/clock/advance", static (ClockAdvance time, EmulatorHost host) => new ClockInfo(host.Clock.Advance(Seconds.ToTime(time.Seconds))));
        root.MapGet("/faults", static () => FaultCatalog.All.Select(static kind => new FaultKindInfo(kind.Name, kind.Group, kind.Description)));
        root.MapGet("/webhook-faults", static () => WebhookFaultCatalog.All.Select(static kind => new FaultKindInfo(kind.Name, kind.Group, kind.Description)));
        root.MapGet("/tenants", static (EmulatorHost host) => host.Tenants.Select(TenantInfo.From));
    }
}
