using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps the users of a tenant, who are its agents.</summary>
internal static class UserEndpoints
{
    public static void Map(RouteGroupBuilder users)
    {
        users.MapGet("/", static (string tenant, EmulatorHost host) => host.GetTenant(tenant).Emulator.Users);
        users.MapPut("/{user}/presence", static (string tenant, string user, PresenceChange change, EmulatorHost host) =>
            host.GetTenant(tenant).Emulator.SetPresent(host.GetUser(tenant, user).UserName, change.Present));
        users.MapPost("/{user}/ticket", static (string tenant, string user, EmulatorHost host) =>
        {
            ChatUser found = host.GetUser(tenant, user);
            return new UserTicket(found.UserName, found.FullName, host.GetTenant(tenant).Emulator.AllowTicket(found.UserName));
        });
    }
}
