namespace SuperOffice.Chat.Emulator.Components.Shared;

/// <summary>Stores the tenant that a browser tab shows.</summary>
internal sealed class PageState
{
    /// <summary>Gets the id of the tenant, or null for the first one.</summary>
    public string? TenantId { get; private set; }

    public void Select(string? tenantId) => TenantId = tenantId;
}
