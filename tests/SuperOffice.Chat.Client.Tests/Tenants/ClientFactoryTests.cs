using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests.Tenants;

public sealed class ClientFactoryTests
{
    [Fact]
    public async Task Many_callers_of_many_tenants_get_one_client_for_each_tenant_and_nothing_is_mixed()
    {
        await using TenantsFixture fixture = new();
        string[] tenants = [.. Enumerable.Range(1, 10).Select(static number => $"Cust{number}")];

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), TestContext.Current.CancellationToken, async (number, _) =>
            await fixture.CallAsync(tenants[number % 10]));

        Assert.Equal(10, fixture.Resolved);
        Assert.Equal(200, fixture.Host.Count);
        Assert.All(tenants, tenant => Assert.Equal(20, fixture.Host.Requests.Count(request =>
            request.Target == $"/{tenant}/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5"
            && request.Header("Authorization") == $"SOTicket 7T:{tenant}")));
        Assert.Same(await fixture.GetAsync("Cust1"), await fixture.GetAsync("CUST1"));
    }

    [Fact]
    public async Task One_handler_sends_for_all_tenants_and_keeps_no_cookies()
    {
        using SocketsHttpHandler sockets = new() { AllowAutoRedirect = false };
        int made = 0;
        await using TenantsFixture fixture = new(configure: builder => builder.ConfigurePrimaryHttpMessageHandler(() =>
        {
            made++;
            return sockets;
        }));

        await fixture.CallAsync("Cust1");
        await fixture.CallAsync("Cust2");

        Assert.Equal(1, made);
        Assert.False(sockets.UseCookies);
    }

    [Fact]
    public async Task The_state_of_a_tenant_without_an_address_is_requested_through_the_same_handler()
    {
        using NamedHosts hosts = NamedHosts.WithState("""{"State":"Running","Api":"online3.superoffice.com"}""");
        await using TenantsFixture fixture = new(
            static (_, options) =>
            {
                options.Environment = "online";
                options.BaseAddress = null;
                return options;
            },
            builder => builder.ConfigurePrimaryHttpMessageHandler(() => hosts));

        await fixture.CallAsync("Cust7");

        Assert.Equal(
            [
                "GET https://online.superoffice.com/api/state/Cust7",
                "POST https://online3.superoffice.com/Cust7/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5 Authorization SO-AppToken",
            ],
            hosts.Requests);
    }

    [Fact]
    public async Task A_failure_of_the_application_is_rethrown_and_not_cached()
    {
        bool fails = true;
        await using TenantsFixture fixture = new((_, options) => fails ? throw new TimeZoneNotFoundException() : options);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => fixture.GetAsync("Cust1"));
        fails = false;
        await fixture.CallAsync("Cust1");

        Assert.Equal(2, fixture.Resolved);
    }

    [Fact]
    public async Task Settings_of_another_tenant_are_refused()
    {
        await using TenantsFixture fixture = new(static (_, options) =>
        {
            options.TenantId = "Cust2";
            return options;
        });

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.GetAsync("Cust1"));

        Assert.Equal("The callback returned the options of tenant Cust2 for tenant Cust1. Do not set TenantId; it is set automatically.", failure.Message);
    }

    [Fact]
    public async Task A_credential_of_another_tenant_is_refused()
    {
        ChatCredential credential = ChatCredential.SoTicket("7T:one-for-all");
        await using TenantsFixture fixture = new((_, options) =>
        {
            options.Credential = credential;
            return options;
        });
        await fixture.GetAsync("Cust1");

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.GetAsync("Cust2"));

        Assert.Equal("The credential of tenant Cust2 is already used by tenant Cust1. Create one credential per tenant.", failure.Message);
    }

    [Fact]
    public async Task A_credential_that_names_another_tenant_is_refused_though_it_is_a_new_one()
    {
        await using TenantsFixture fixture = new(static (_, options) =>
        {
            options.Credential = new TicketOfCust1();
            return options;
        });
        await fixture.GetAsync("cust1");

        OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(() => fixture.GetAsync("Cust2"));

        Assert.Equal(
            "Chat client 'Cust2': Credential belongs to tenant Cust1, but TenantId is Cust2. Create one credential per tenant.", failure.Message);
    }

    [Fact]
    public async Task Settings_are_checked_with_the_tenant_in_the_message()
    {
        await using TenantsFixture fixture = new(static (_, options) =>
        {
            options.TimeZone = "Europe/Oslo";
            return options;
        });

        OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(() => fixture.GetAsync("Cust1"));

        Assert.StartsWith("Chat client 'Cust1': TimeZone 'Europe/Oslo' ", Assert.Single(failure.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_for_all_tenants_are_not_changed()
    {
        await using TenantsFixture template = new();
        ChatClientOptions shared = new() { Environment = template.Host.Address };
        await using TenantsFixture fixture = new((tenantId, options) =>
        {
            shared.Credential = options.Credential;
            return shared;
        });

        await fixture.GetAsync("Cust1");
        await fixture.GetAsync("Cust2");

        Assert.Null(shared.TenantId);
    }

    [Fact]
    public async Task Tenants_onsite_need_an_address_only()
    {
        await using TenantsFixture fixture = new(static (_, options) =>
        {
            options.Environment = null;
            return options;
        });

        await fixture.CallAsync("Cust1");

        Assert.Equal("/Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5", Assert.Single(fixture.Host.Requests).Target);
    }

    [Theory]
    [InlineData("Cust1/../Cust2")]
    [InlineData("Cust 1")]
    [InlineData("Cust1.evil.example")]
    public async Task An_invalid_tenant_id_is_refused_before_the_application_is_called(string tenantId)
    {
        await using TenantsFixture fixture = new();

        await Assert.ThrowsAsync<ArgumentException>(() => fixture.GetAsync(tenantId));

        Assert.Equal(0, fixture.Resolved);
    }

    [Fact]
    public async Task A_removed_tenant_is_resolved_again_and_its_old_client_still_works()
    {
        await using TenantsFixture fixture = new();
        IChatAgentClient old = await fixture.GetAsync("Cust1");

        Assert.True(fixture.Factory.Remove("cust1"));
        Assert.False(fixture.Factory.Remove("Cust1"));

        Assert.NotSame(old, await fixture.GetAsync("Cust1"));
        Assert.Equal(2, fixture.Resolved);
        await TenantFixture.CallAsync(old);
    }

    [Fact]
    public async Task Disposing_the_container_disposes_all_clients()
    {
        TenantsFixture fixture = new();
        IChatAgentClient first = await fixture.GetAsync("Cust1");
        IChatAgentClient second = await fixture.GetAsync("Cust2");

        await fixture.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => TenantFixture.CallAsync(first));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => TenantFixture.CallAsync(second));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => fixture.GetAsync("Cust1"));
    }

    [Fact]
    public async Task The_later_of_two_registrations_applies()
    {
        using NamedHosts hosts = new(static _ => (HttpStatusCode.OK, TenantFixture.Session));
        ServiceCollection services = new();
        services.AddSuperOfficeChatTenants(static (_, _, _) => throw new InvalidOperationException("The earlier one."));
        services
            .AddSuperOfficeChatTenants(static (_, tenantId, _) => new(new ChatClientOptions
            {
                BaseAddress = new Uri($"https://crm.example.com/{tenantId}"),
                Credential = ChatCredential.Bearer("8A:token"),
            }))
            .ConfigurePrimaryHttpMessageHandler(() => hosts);
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        await TenantFixture.CallAsync(await provider.GetRequiredService<IChatAgentClientFactory>().GetClientAsync("Cust1", TestContext.Current.CancellationToken));

        Assert.Single(hosts.Requests);
    }

    private sealed class TicketOfCust1 : ChatCredential
    {
        public override string TenantId => "Cust1";

        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken) => new(ChatAuthorization.SoTicket("7T:Cust1"));
    }
}
