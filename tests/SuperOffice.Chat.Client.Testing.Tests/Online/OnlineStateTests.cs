using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Online;

public sealed class OnlineStateTests : OnlineTest
{
    [Fact]
    public async Task The_state_of_a_running_tenant_has_its_address_and_lifetime()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        JsonObject state = await ReadAsync($"{online.Environment}/api/state/Cust12345");
        string root = online.GetTenant("Cust12345").BaseAddress.ToString();
        Assert.EndsWith("/Cust12345", root, StringComparison.Ordinal);
        Assert.Equal("Cust12345", state["ContextIdentifier"]!.GetValue<string>());
        Assert.Equal(root, state["Endpoint"]!.GetValue<string>());
        Assert.Equal($"{root}/api", state["Api"]!.GetValue<string>());
        Assert.Equal("Running", state["State"]!.GetValue<string>());
        Assert.True(state["IsRunning"]!.GetValue<bool>());
        Assert.Equal("2026-03-04T14:10:30.0000000Z", state["ValidUntil"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("Running", null, true, 200)]
    [InlineData("OnlineMaintenance", null, true, 200)]
    [InlineData("OfflineMaintenance", null, false, 503)]
    [InlineData("Suspended", null, false, 503)]
    [InlineData("SomethingNew", null, false, 503)]
    [InlineData("SomethingNew", true, true, 200)]
    public async Task A_state_runs_or_is_down(string name, bool? given, bool runs, int status)
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string ticket = await TicketAsync(online, "Cust12345");
        online.SetTenantState("cust12345", name, given);
        JsonObject state = await ReadAsync($"{online.Environment}/api/state/Cust12345");
        Assert.Equal(name, state["State"]!.GetValue<string>());
        Assert.Equal(runs, state["IsRunning"]!.GetValue<bool>());
        Assert.Equal(runs, state["Endpoint"] is not null);
        Assert.Equal(status, await CallAsync(online.GetTenant("Cust12345").BaseAddress, $"SOTicket {ticket}"));
    }

    [Fact]
    public async Task A_tenant_returns_from_maintenance()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string ticket = await TicketAsync(online, "Cust12345");
        Uri tenant = online.GetTenant("Cust12345").BaseAddress;
        online.SetTenantState("Cust12345", "OfflineMaintenance");
        Assert.Equal(503, await CallAsync(tenant, $"SOTicket {ticket}"));
        online.SetTenantState("Cust12345", "Running");
        Assert.Equal(200, await CallAsync(tenant, $"SOTicket {ticket}"));
    }

    [Fact]
    public async Task An_unknown_tenant_is_not_found()
    {
        ChatOnlineEmulator online = await StartAsync();
        Assert.Equal(404, (int)(await GetAsync($"{online.Environment}/api/state/Cust1")).StatusCode);
        Assert.Equal(404, (int)(await GetAsync($"{online.Environment}/api/state/")).StatusCode);
        Assert.Equal(1, online.CountRequests(ChatOnlineOperation.State));
    }

    [Fact]
    public async Task An_unknown_tenant_may_have_an_unknown_state()
    {
        ChatOnlineEmulator online = await StartAsync(new() { UnknownTenantsAreNotFound = false });
        JsonObject state = await ReadAsync($"{online.Environment}/api/state/Cust1");
        Assert.Equal("Unknown", state["State"]!.GetValue<string>());
        Assert.False(state["IsRunning"]!.GetValue<bool>());
        Assert.Null(state["Api"]);
    }

    [Fact]
    public async Task A_state_may_have_expired_already()
    {
        ChatOnlineEmulator online = await StartAsync(new() { StateLifetime = TimeSpan.FromMinutes(-10) }, "Cust12345");
        JsonObject state = await ReadAsync($"{online.Environment}/api/state/Cust12345");
        Assert.Equal("2026-03-04T13:55:30.0000000Z", state["ValidUntil"]!.GetValue<string>());
    }
}
