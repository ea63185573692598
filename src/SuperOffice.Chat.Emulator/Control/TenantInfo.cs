using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a tenant and its credentials.</summary>
internal sealed record TenantInfo(string Id, Uri BaseAddress, string Ticket, string AppToken, string State)
{
    public static TenantInfo From(Tenant tenant) =>
        new(tenant.Id, tenant.Emulator.BaseAddress, tenant.Ticket, tenant.AppToken, tenant.State);
}
