using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Stores the tenants in the order in which they were added.</summary>
internal sealed class TenantStore
{
    private readonly Lock _gate = new();
    private volatile OnlineTenant[] _tenants = [];

    public IReadOnlyList<OnlineTenant> All => _tenants;

    /// <exception cref="ArgumentException">A tenant with this id exists.</exception>
    public OnlineTenant Add(string id, ChatAgentEmulator emulator)
    {
        lock (_gate)
        {
            if (TryFind(id, out _))
            {
                throw new ArgumentException($"A tenant '{id}' already exists.", nameof(id));
            }

            OnlineTenant added = new(id, _tenants.Length, emulator);
            _tenants = [.. _tenants, added];
            return added;
        }
    }

    public bool TryFind(string? id, [NotNullWhen(true)] out OnlineTenant? tenant)
    {
        tenant = Array.Find(_tenants, tenant => tenant.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        return tenant is not null;
    }

    /// <summary>Gets the id of a tenant in the casing in which it was added. Another id is returned unchanged.</summary>
    public string? GetId(string? id) => TryFind(id, out OnlineTenant? tenant) ? tenant.Id : id;

    /// <exception cref="ArgumentException">The tenant does not exist.</exception>
    public OnlineTenant Get(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return TryFind(id, out OnlineTenant? tenant) ? tenant : throw new ArgumentException($"The tenant '{id}' does not exist. Add it with AddTenantAsync.", nameof(id));
    }
}
