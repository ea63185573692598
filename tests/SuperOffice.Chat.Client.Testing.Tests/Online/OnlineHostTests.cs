using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Online;

public sealed class OnlineHostTests : OnlineTest
{
    [Fact]
    public async Task The_metadata_names_the_addresses_of_this_host()
    {
        ChatOnlineEmulator online = await StartAsync();
        Assert.Matches("^http://127\\.0\\.0\\.1:[0-9]+$", online.Environment);
        JsonObject metadata = await ReadAsync($"{online.Environment}/login/.well-known/openid-configuration");
        Assert.Equal(online.Environment, metadata["issuer"]!.GetValue<string>());
        Assert.Equal($"{online.Environment}/login/common/oauth/authorize", metadata["authorization_endpoint"]!.GetValue<string>());
        Assert.Equal($"{online.Environment}/login/common/oauth/tokens", metadata["token_endpoint"]!.GetValue<string>());
        Assert.Equal($"{online.Environment}/login/.well-known/jwks", metadata["jwks_uri"]!.GetValue<string>());
    }

    [Fact]
    public async Task Faults_apply_to_their_operation()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        online.Faults
            .Add(ChatFault.BadGateway(), ChatOnlineOperation.State)
            .When(static request => request.TenantId == "Cust1" && request.Operation == "Token" ? ChatFault.TooManyRequests() : null);
        Assert.Equal(429, (int)(await RefreshAsync(online, online.GrantConsent("Cust1"))).StatusCode);
        Assert.Equal(502, (int)(await GetAsync($"{online.Environment}/api/state/Cust1")).StatusCode);
        Assert.Equal(200, (int)(await GetAsync($"{online.Environment}/api/state/Cust1")).StatusCode);
        Assert.Equal(200, (int)(await GetAsync($"{online.Environment}/login/.well-known/jwks")).StatusCode);
    }

    [Fact]
    public async Task A_response_may_be_lost_after_the_ticket_was_issued()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        online.Faults.Add(ChatFault.ConnectionReset().AfterCommit());
        await Assert.ThrowsAsync<HttpRequestException>(() => TicketAsync(online, "Cust1"));
        ReceivedChatRequest request = Assert.Single(online.Requests);
        Assert.True(request.Committed);
        Assert.Null(request.Status);
    }

    [Fact]
    public async Task Requests_are_recorded_with_their_results_and_shown_without_secrets()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        await TicketAsync(online, "Cust1");
        await GetAsync($"{online.Environment}/elsewhere");
        Assert.Equal(["SystemUser", ""], online.Requests.Select(request => request.Operation));
        Assert.Equal([200, 404], online.Requests.Select(request => request.Status!.Value));
        Assert.Contains(Secret, online.Requests[0].Body, StringComparison.Ordinal);
        Assert.Equal("#1 POST SystemUser: 200, committed", online.Requests[0].ToString());
        online.ClearRequests();
        Assert.Empty(online.Requests);
    }

    [Fact]
    public async Task Responses_have_the_time_of_the_clock_in_the_options()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        Time.SetUtcNow(new DateTimeOffset(2030, 4, 5, 6, 7, 8, TimeSpan.Zero));
        Assert.Equal(Time.GetUtcNow(), (await GetAsync($"{online.Environment}/api/state/Cust1")).Headers.Date);
        Assert.Equal(Time.GetUtcNow(), (await GetAsync($"{online.GetTenant("Cust1").BaseAddress}/api/v1/Agents/Chat/GetChatPresence")).Headers.Date);
    }

    [Fact]
    public async Task Invalid_options_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => ChatOnlineEmulator.StartAsync(new() { AccessTokenLifetime = TimeSpan.Zero }, Cancelled));
        await Assert.ThrowsAsync<ArgumentException>(() => ChatOnlineEmulator.StartAsync(new() { ClientSecret = "" }, Cancelled));
    }

    [Fact]
    public async Task A_disposed_environment_accepts_no_tenant()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        await online.DisposeAsync();
        ObjectDisposedException failure = await Assert.ThrowsAsync<ObjectDisposedException>(() => online.AddTenantAsync("Cust2", cancellationToken: Cancelled));
        Assert.Equal(typeof(ChatOnlineEmulator).FullName, failure.ObjectName);
    }

    [Fact]
    public async Task It_may_be_disposed_twice()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        Uri tenant = online.GetTenant("Cust1").BaseAddress;
        await online.DisposeAsync();
        await online.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync($"{tenant}/api"));
        await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync($"{online.Environment}/api/state/Cust1"));
    }
}
