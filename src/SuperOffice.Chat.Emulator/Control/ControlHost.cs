using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Addresses;
using SuperOffice.Chat.Emulator.Environments;
using SuperOffice.Chat.Emulator.Faults;
using SuperOffice.Chat.Emulator.Requests;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Finds what an address names.</summary>
internal static class ControlHost
{
    /// <exception cref="NotFoundException">The tenant does not exist.</exception>
    public static Tenant GetTenant(this EmulatorHost host, string tenant) =>
        host.Find(tenant) ?? throw new NotFoundException($"The tenant '{tenant}' does not exist. GET {ControlAddress.Root}/tenants lists all tenants.");

    /// <summary>Gets the tenant of the address, or the sign-in host when it names none.</summary>
    /// <exception cref="NotFoundException">The tenant does not exist.</exception>
    public static RequestTarget GetTarget(this HttpContext context)
    {
        EmulatorHost host = context.RequestServices.GetRequiredService<EmulatorHost>();
        return context.GetRouteValue("tenant") is string tenant ? host.GetTenant(tenant).Target : host.FindTarget(RequestTarget.EnvironmentId)!;
    }

    /// <exception cref="NotFoundException">The tenant or the user does not exist.</exception>
    public static ChatUser GetUser(this EmulatorHost host, string tenant, string user) =>
        host.GetTenant(tenant).Emulator.Users.FirstOrDefault(each => each.UserName.Equals(user, StringComparison.OrdinalIgnoreCase))
        ?? throw new NotFoundException($"The user '{user}' does not exist. GET {ControlAddress.Root}/tenants/{tenant}/users lists all users.");

    /// <exception cref="NotFoundException">The tenant or the session does not exist.</exception>
    public static ChatCustomer GetCustomer(this EmulatorHost host, string tenant, int session)
    {
        ChatAgentEmulator emulator = host.GetTenant(tenant).Emulator;
        return emulator.GetSessionJson(session) is null
            ? throw new NotFoundException(FormattableString.Invariant($"The chat session {session} does not exist."))
            : emulator.GetCustomer(session);
    }

    /// <exception cref="NotFoundException">The fault does not exist.</exception>
    public static void RemoveExisting<TFault>(this FaultBoard<TFault> faults, int id)
        where TFault : class
    {
        if (!faults.Remove(id))
        {
            throw new NotFoundException(FormattableString.Invariant($"The fault {id} does not exist."));
        }
    }
}
