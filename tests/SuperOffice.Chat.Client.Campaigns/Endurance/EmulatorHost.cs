using System.Net;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>SuperOffice online in a separate process. It reads commands from its input, and writes a line for each.</summary>
internal static class EmulatorHost
{
    public const string TenantId = "Cust12345";

    /// <param name="ownClock">True when a command advances the time.</param>
    public static async Task<int> RunAsync(bool ownClock)
    {
        FakeTimeProvider? clock = ownClock ? new FakeTimeProvider(TimeProvider.System.GetUtcNow()) : null;
        ChatOnlineEmulatorOptions options = new() { TimeProvider = clock ?? TimeProvider.System, AccessTokenLifetime = TimeSpan.FromMinutes(10) };
        await using ChatOnlineEmulator online = await ChatOnlineEmulator.StartAsync(options);
        ChatAgentEmulator tenant = await online.AddTenantAsync(TenantId);
        await Console.Out.WriteLineAsync($"{online.Environment} {online.ClientId} {online.ClientSecret} {online.GrantConsent(TenantId)}");
        ServedRequests served = ServedRequests.None;
        while (await Console.In.ReadLineAsync() is { } command)
        {
            switch (command.Split(' '))
            {
                case ["forget"]:
                    served = ServedRequests.None;
                    online.ClearRequests();
                    tenant.ClearRequests();
                    break;
                case ["move"]:
                    await online.MoveTenantAsync(TenantId);
                    break;
                case ["revoke"]:
                    tenant.Access.RevokeAll();
                    break;
                case ["advance", string seconds]:
                    clock!.Advance(TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)));
                    break;
                case ["clear"]:
                    served += ServedBy(online, tenant);
                    tenant.Clear();
                    tenant.ClearRequests();
                    online.ClearRequests();
                    break;
            }

            await Console.Out.WriteLineAsync(served.ToLine());
        }

        return 0;
    }

    private static ServedRequests ServedBy(ChatOnlineEmulator online, ChatAgentEmulator tenant)
    {
        IReadOnlyList<ReceivedChatRequest> requests = tenant.Requests;
        return new(
            requests.Count,
            requests.Count(static request => request.Status == (int)HttpStatusCode.MisdirectedRequest),
            requests.Count(static request => request.Status == (int)HttpStatusCode.Unauthorized),
            online.CountRequests(ChatOnlineOperation.Token),
            online.CountRequests(ChatOnlineOperation.State));
    }
}
