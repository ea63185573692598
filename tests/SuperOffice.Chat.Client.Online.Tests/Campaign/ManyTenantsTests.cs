using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>
/// 50 tenants, half of them with a system user and half with a refresh token, and 20 callers at each, through all that
/// happens in a long day: what each of it costs does not depend on the number of callers, and nothing is done twice.
/// </summary>
public sealed class ManyTenantsTests(ITestOutputHelper output)
{
    private const int Tenants = 50;
    private const int Callers = 20;

    [Fact(Timeout = 300_000)]
    public async Task Renewals_moves_and_maintenance_cost_one_request_for_each_tenant_and_no_call_runs_twice()
    {
        await using OnlineCampaign campaign = await OnlineCampaign.StartAsync(Tenants, Callers, TestContext.Current.CancellationToken);

        await StartAsync(campaign);
        await ExpireAsync(campaign);
        await MoveAsync(campaign, campaign.Group(0));
        await MaintainAsync(campaign, campaign.Group(1));
        await RevokeAsync(campaign, campaign.Group(2));
        await MoveAndRevokeAsync(campaign, campaign.Group(3));

        output.WriteLine(CampaignRow.Table([.. campaign.Rows, CampaignRow.Total(campaign.Rows)]));
        Assert.Equal(
            [
                // Phase, calls, failed, sent, resent, done, states, exchanges.
                new("First calls", 1000, 0, 1000, 0, 1000, 50, 50),
                new("Half an hour later", 1000, 0, 1000, 0, 1000, 0, 0),
                new("Access tokens have ended", 1000, 0, 1000, 0, 1000, 0, 25),
                new("Tickets have idled out too", 1000, 0, 1000, 0, 1000, 0, 50),
                new("States are no longer valid", 1000, 0, 1000, 0, 1000, 50, 25),
                new("10 tenants have moved", 1000, 0, 1200, 200, 1000, 10, 0),
                new("The same again", 1000, 0, 1000, 0, 1000, 0, 0),
                new("10 tenants are being maintained", 1000, 200, 1000, 0, 800, 10, 0),
                new("Still, within half a minute", 1000, 200, 800, 0, 800, 0, 0),
                new("Still, half a minute later", 1000, 200, 800, 0, 800, 10, 0),
                new("They run again", 1000, 0, 1000, 0, 1000, 10, 0),
                new("Credentials of 10 tenants revoked", 1000, 0, 1200, 200, 1000, 0, 10),
                new("10 tenants moved, and revoked credentials", 1000, 0, 1400, 400, 1000, 10, 10),
                new("The end", 1000, 0, 1000, 0, 1000, 0, 0),
            ],
            campaign.Rows);

        // 14000 calls, but for 400 that were not sent, and 800 of them once more.
        Assert.Equal(new("Total", 14000, 600, 14400, 800, 13400, 150, 170), CampaignRow.Total(campaign.Rows));
        campaign.AssertNothingWasDoubledOrMixedUp();

        // The keys that tokens are checked with serve all tenants for half a day: two times in this one.
        Assert.Equal((2, 2), (campaign.CountAtSignIn(ChatOnlineOperation.Metadata), campaign.CountAtSignIn(ChatOnlineOperation.Keys)));
    }

    private static async Task StartAsync(OnlineCampaign campaign)
    {
        await campaign.RunAsync("First calls", static _ => new() { States = 1, Exchanges = 1 });
        campaign.Clock.Advance(TimeSpan.FromMinutes(30));
        await campaign.RunAsync("Half an hour later", static _ => new());
    }

    // An access token is good for an hour, a ticket for six without use, a state for twelve here.
    private static async Task ExpireAsync(OnlineCampaign campaign)
    {
        campaign.Clock.Advance(TimeSpan.FromHours(1));
        await campaign.RunAsync("Access tokens have ended", static tenant => new() { Exchanges = tenant.HasSystemUser ? 0 : 1 });
        campaign.Clock.Advance(TimeSpan.FromHours(6));
        await campaign.RunAsync("Tickets have idled out too", static _ => new() { Exchanges = 1 });
        campaign.Clock.Advance(TimeSpan.FromHours(5));
        await campaign.RunAsync("States are no longer valid", static tenant => new() { States = 1, Exchanges = tenant.HasSystemUser ? 0 : 1 });
    }

    private static async Task MoveAsync(OnlineCampaign campaign, IReadOnlyList<CampaignTenant> moved)
    {
        await MoveAsync(campaign.Emulator, moved);
        await campaign.RunAsync("10 tenants have moved", tenant => moved.Contains(tenant) ? new() { Sends = 2, States = 1 } : new());
        await campaign.RunAsync("The same again", static _ => new());
    }

    private static async Task MaintainAsync(OnlineCampaign campaign, IReadOnlyList<CampaignTenant> maintained)
    {
        // Within half a minute of the last question no other is asked.
        campaign.Clock.Advance(TimeSpan.FromMinutes(1));
        SetStates(campaign.Emulator, maintained, "OfflineMaintenance");
        Due surprised = new() { States = 1, Fails = true };
        Due known = new() { Sends = 0, Fails = true };

        AssertMaintained(1, await campaign.RunAsync("10 tenants are being maintained", tenant => maintained.Contains(tenant) ? surprised : new()));
        campaign.Clock.Advance(TimeSpan.FromSeconds(29));
        AssertMaintained(0, await campaign.RunAsync("Still, within half a minute", tenant => maintained.Contains(tenant) ? known : new()));
        campaign.Clock.Advance(TimeSpan.FromSeconds(1));
        AssertMaintained(0, await campaign.RunAsync("Still, half a minute later", tenant => maintained.Contains(tenant) ? known with { States = 1 } : new()));

        SetStates(campaign.Emulator, maintained, "Running");
        campaign.Clock.Advance(TimeSpan.FromSeconds(30));
        await campaign.RunAsync("They run again", tenant => maintained.Contains(tenant) ? new() { States = 1 } : new());
    }

    private static async Task RevokeAsync(OnlineCampaign campaign, IReadOnlyList<CampaignTenant> revoked)
    {
        Revoke(revoked);
        await campaign.RunAsync("Credentials of 10 tenants revoked", tenant => revoked.Contains(tenant) ? new() { Sends = 2, Exchanges = 1 } : new());
    }

    // 421, then 401 at the new address, then done.
    private static async Task MoveAndRevokeAsync(OnlineCampaign campaign, IReadOnlyList<CampaignTenant> tenants)
    {
        await MoveAsync(campaign.Emulator, tenants);
        Revoke(tenants);
        await campaign.RunAsync(
            "10 tenants moved, and revoked credentials",
            tenant => tenants.Contains(tenant) ? new() { Sends = 3, States = 1, Exchanges = 1 } : new());
        await campaign.RunAsync("The end", static _ => new());
    }

    private static async Task MoveAsync(ChatOnlineEmulator emulator, IEnumerable<CampaignTenant> tenants)
    {
        foreach (CampaignTenant tenant in tenants)
        {
            await emulator.MoveTenantAsync(tenant.Id, TestContext.Current.CancellationToken);
        }
    }

    private static void SetStates(ChatOnlineEmulator emulator, IEnumerable<CampaignTenant> tenants, string state)
    {
        foreach (CampaignTenant tenant in tenants)
        {
            emulator.SetTenantState(tenant.Id, state);
        }
    }

    private static void Revoke(IEnumerable<CampaignTenant> tenants)
    {
        foreach (CampaignTenant tenant in tenants)
        {
            tenant.Emulator.Access.RevokeAll();
        }
    }

    private static void AssertMaintained(int attempts, IReadOnlyList<(CampaignTenant Tenant, ChatAgentException Failure)> failures) =>
        Assert.All(failures, failure =>
        {
            ChatAgentTenantException exception = Assert.IsType<ChatAgentTenantException>(failure.Failure);
            Assert.Equal(
                (failure.Tenant.Id, TenantState.OfflineMaintenance, attempts, attempts > 0),
                (exception.TenantId, exception.State.Value, exception.Attempts, exception.OutcomeUnknown));
        });
}
