using System.Net;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>Tests the host of a tenant's requests, by its state and the settings.</summary>
public sealed class TenantAddressTests
{
    private const string Path = "api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5 Authorization SO-AppToken";

    [Theory]
    [InlineData("https://online3.superoffice.com:443/Cust12345/api", "https://online3.superoffice.com/Cust12345/")]
    [InlineData("https://app.superoffice.com/Cust12345", "https://app.superoffice.com/Cust12345/")]
    [InlineData("https://disasterrecovery.superoffice.com/Cust12345/api/", "https://disasterrecovery.superoffice.com/Cust12345/")]
    [InlineData("sod3.superoffice.com", "https://sod3.superoffice.com/Cust12345/")]
    [InlineData("https://sod3.superoffice.com", "https://sod3.superoffice.com/Cust12345/")]
    public async Task The_state_is_requested_from_the_host_without_a_number_and_leads_to_any_host(string api, string root)
    {
        using NamedHosts hosts = NamedHosts.WithState($$"""{"State":"Running","IsRunning":true,"Api":"{{api}}"}""");
        using ChatAgentClient client = NamedHosts.NewClient(hosts);

        await TenantFixture.CallAsync(client);
        await TenantFixture.CallAsync(client);

        Assert.Equal(
            ["GET https://online.superoffice.com/api/state/Cust12345", $"POST {root}{Path}", $"POST {root}{Path}"],
            hosts.Requests);
    }

    [Theory]
    [InlineData("https://evil.example.com/Cust12345/api")]
    [InlineData("https://superoffice.com.evil.example/Cust12345/api")]
    [InlineData("https://notsuperoffice.com/Cust12345/api")]
    [InlineData("http://online3.superoffice.com/Cust12345/api")]
    [InlineData("https://online3.superoffice.com@evil.example.com/Cust12345/api")]
    [InlineData("https://online3.superoffice.com/Cust99999/api")]
    [InlineData("//evil.example.com/Cust12345")]
    [InlineData("evil.example.com")]
    public async Task No_credential_is_sent_outside_the_environment_and_the_tenant(string api)
    {
        using NamedHosts hosts = NamedHosts.WithState($$"""{"State":"Running","IsRunning":true,"Api":"{{api}}"}""");
        using ChatAgentClient client = NamedHosts.NewClient(hosts);

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => TenantFixture.CallAsync(client, "create"));

        Assert.StartsWith("SaveChatSessionEntity was not sent: the response of 'online.superoffice.com' about the state of tenant Cust12345 contains ", failure.Message, StringComparison.Ordinal);
        Assert.Equal((0, false, HttpStatusCode.OK), (failure.Attempts, failure.OutcomeUnknown, failure.StatusCode));
        Assert.Equal(["GET https://online.superoffice.com/api/state/Cust12345"], hosts.Requests);
    }

    [Fact]
    public async Task No_credential_follows_a_move_out_of_the_environment()
    {
        using NamedHosts hosts = new(static address => address.Host == "online.superoffice.com"
            ? (HttpStatusCode.OK, """{"State":"Running","IsRunning":true,"Api":"https://evil.example.com/Cust12345/api"}""")
            : (HttpStatusCodes.MisdirectedRequest, "Wrong subdomain used to access tenant"));
        using ChatAgentClient client = NamedHosts.NewClient(hosts, static options => options.BaseAddress = new Uri("https://online3.superoffice.com/Cust12345/api"));

        await Assert.ThrowsAsync<ChatAgentProtocolException>(() => TenantFixture.CallAsync(client));

        Assert.Equal(
            [$"POST https://online3.superoffice.com/Cust12345/{Path}", "GET https://online.superoffice.com/api/state/Cust12345"],
            hosts.Requests);
    }

    [Theory]
    [InlineData("https://online3.superoffice.com/Cust12345/api", "https://online3.superoffice.com/Cust12345/")]
    [InlineData("sod3.superoffice.com", "https://sod3.superoffice.com/Cust12345/")]
    public async Task A_given_address_is_used_without_requesting_the_state(string given, string root)
    {
        using NamedHosts hosts = NamedHosts.WithState("nothing");
        using ChatAgentClient client = NamedHosts.NewClient(hosts, options => options.BaseAddress = new Uri(given, UriKind.RelativeOrAbsolute));

        await TenantFixture.CallAsync(client);

        Assert.Equal([$"POST {root}{Path}"], hosts.Requests);
    }

    [Fact]
    public async Task Without_a_tenant_a_misdirected_request_is_an_error_without_a_state_request()
    {
        using NamedHosts hosts = new(static _ => (HttpStatusCodes.MisdirectedRequest, ""));
        using ChatAgentClient client = NamedHosts.NewClient(hosts, static options =>
        {
            options.BaseAddress = new Uri("https://online3.superoffice.com/Cust12345/api");
            options.Environment = null;
            options.TenantId = null;
        });

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantFixture.CallAsync(client));

        Assert.Equal("GetChatSessionEntity failed (421). The tenant has another address. Set BaseAddress to it.", failure.Message);
        Assert.Equal([$"POST https://online3.superoffice.com/Cust12345/{Path}"], hosts.Requests);
    }
}
