using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Online;

public sealed class OnlineTenantTests : OnlineTest
{
    [Fact]
    public async Task A_tenant_moves_with_all_its_data()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        ChatAgentEmulator tenant = online.GetTenant("Cust12345");
        tenant.Seed(new ChatSessionEntity { CustomerName = "Ann" });
        string ticket = await TicketAsync(online, "Cust12345");
        Uri before = tenant.BaseAddress;

        Uri after = await online.MoveTenantAsync("Cust12345", Cancelled);

        Assert.NotEqual(before, after);
        Assert.Equal(after, tenant.BaseAddress);
        Assert.Equal(421, await CallAsync(before, $"SOTicket {ticket}"));
        Assert.Equal(200, await CallAsync(after, $"SOTicket {ticket}"));
        Assert.Equal("Ann", Assert.Single(tenant.Sessions).CustomerName);
        Assert.Equal([421, 200], tenant.Requests.Select(request => request.Status!.Value));
        JsonObject state = await ReadAsync($"{online.Environment}/api/state/Cust12345");
        Assert.Equal($"{after}/api", state["Api"]!.GetValue<string>());
    }

    [Fact]
    public async Task Every_port_that_a_tenant_left_returns_the_documented_error()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Cancelled);
        Uri first = emulator.BaseAddress;
        Uri second = await emulator.MoveTenantAsync(Cancelled);
        await emulator.MoveTenantAsync(Cancelled);
        foreach (Uri left in new Uri[] { first, second })
        {
            HttpResponseMessage response = await GetAsync($"{left}/api/v1/Agents/Chat/GetChatSessionEntity");
            Assert.Equal(421, (int)response.StatusCode);
            Assert.Equal("Wrong subdomain used to access tenant", await response.Content.ReadAsStringAsync(Cancelled));
        }
    }

    [Fact]
    public async Task A_disposed_tenant_does_not_move_any_more()
    {
        ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Cancelled);
        await emulator.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => emulator.MoveTenantAsync(Cancelled));
    }

    [Fact]
    public async Task A_tenant_accepts_only_its_credentials()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1", "Cust2");
        JsonObject token = await ObjectAsync(await RefreshAsync(online, online.GrantConsent("Cust1")));
        string[] credentials = [$"SOTicket {await TicketAsync(online, "Cust1")}", $"Bearer {token["access_token"]!.GetValue<string>()}"];
        Uri own = online.GetTenant("Cust1").BaseAddress;
        Uri other = online.GetTenant("Cust2").BaseAddress;
        foreach (string credential in credentials)
        {
            Assert.Equal(200, await CallAsync(own, credential));
            Assert.Equal(401, await CallAsync(other, credential));
            Assert.Equal(404, await CallAsync(new Uri(own, "/Cust2"), credential));
        }
    }

    [Fact]
    public async Task The_default_credentials_of_tenants_differ()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1", "Cust2");
        ChatAuthorization[] credentials =
        [
            await online.GetTenant("Cust1").Credential.GetAuthorizationAsync(null, Cancelled),
            await online.GetTenant("Cust2").Credential.GetAuthorizationAsync(null, Cancelled),
            await online.GetTenant("Cust1").CredentialFor("ola").GetAuthorizationAsync(null, Cancelled),
            await online.GetTenant("Cust2").CredentialFor("ola").GetAuthorizationAsync(null, Cancelled),
        ];
        Assert.Equal(4, credentials.Distinct().Count());
    }

    [Fact]
    public async Task A_tenant_has_the_options_that_its_caller_sets()
    {
        ChatOnlineEmulator online = await StartAsync(new() { ClientSecret = "other-secret" });
        ChatAgentEmulator tenant = await online.AddTenantAsync("Cust7", options => options.StartEmpty = true, Cancelled);
        Assert.Empty(tenant.Users);
        Assert.Equal("other-secret", tenant.AppToken);
        Assert.Same(tenant, online.GetTenant("CUST7"));
        await Assert.ThrowsAsync<ArgumentException>(() => online.AddTenantAsync("cust7", cancellationToken: Cancelled));
        await Assert.ThrowsAsync<ArgumentException>(() => online.AddTenantAsync("../x", cancellationToken: Cancelled));
        Assert.Throws<ArgumentException>(() => online.GetTenant("Cust8"));
        Assert.Throws<ArgumentException>(() => online.GrantConsent("Cust7", "nobody"));
    }

    [Fact]
    public async Task Fifty_tenants_run_at_once()
    {
        ChatOnlineEmulator online = await StartAsync();
        string[] ids = [.. Enumerable.Range(1, 50).Select(number => $"Cust{number}")];
        foreach (string id in ids)
        {
            await online.AddTenantAsync(id, cancellationToken: Cancelled);
        }

        string[] tickets = await Task.WhenAll(ids.Select(id => TicketAsync(online, id)));
        int[] statuses = await Task.WhenAll(ids.Zip(tickets, (id, ticket) => CallAsync(online.GetTenant(id).BaseAddress, $"SOTicket {ticket}")));

        Assert.Equal(50, tickets.Distinct().Count());
        Assert.All(statuses, status => Assert.Equal(200, status));
        Assert.Equal(50, online.CountRequests(ChatOnlineOperation.SystemUser));
        Assert.Equal(1, online.CountRequests(ChatOnlineOperation.SystemUser, "cust17"));
    }
}
