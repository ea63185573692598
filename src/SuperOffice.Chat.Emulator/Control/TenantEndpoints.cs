using SuperOffice.Chat.Emulator.Environments;
using SuperOffice.Chat.Emulator.Seeding;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps the state and the data of a tenant.</summary>
internal static class TenantEndpoints
{
    public static void Map(RouteGroupBuilder tenants)
    {
        tenants.MapGet("/", static (string tenant, EmulatorHost host) => TenantInfo.From(host.GetTenant(tenant)));
        tenants.MapPost("/move", static async (string tenant, EmulatorHost host, CancellationToken cancellationToken) =>
        {
            await host.GetTenant(tenant).MoveAsync(cancellationToken);
            return TenantInfo.From(host.GetTenant(tenant));
        });
        tenants.MapPut("/state", static (string tenant, TenantState state, EmulatorHost host) =>
        {
            host.GetTenant(tenant).SetState(state.State, state.Running);
            return TenantInfo.From(host.GetTenant(tenant));
        });
        tenants.MapPost("/seed", static async (string tenant, HttpRequest request, EmulatorHost host, CancellationToken cancellationToken) =>
            Seeder.Apply(await SeedDocument.LoadAsync(request.Body, cancellationToken), host.GetTenant(tenant).Emulator));
        tenants.MapPost("/system-user", static (string tenant, EmulatorHost host) => new SystemUserInfo(host.Online.ApproveSystemUser(host.GetTenant(tenant).Id)));
        tenants.MapPost("/consent", static (string tenant, EmulatorHost host) => new ConsentInfo(host.Online.GrantConsent(host.GetTenant(tenant).Id)));
        tenants.MapGet("/sessions", static (string tenant, EmulatorHost host) => host.GetTenant(tenant).Emulator.Sessions.Select(SessionInfo.From));
        tenants.MapGet("/sessions/{session:int}", static (string tenant, int session, EmulatorHost host) => Results.Text(
            host.GetTenant(tenant).Emulator.GetSessionJson(session) ?? throw new NotFoundException(FormattableString.Invariant($"The chat session {session} does not exist.")),
            "application/json"));
    }
}
