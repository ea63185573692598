using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests.Tenants;

public sealed class ClientFactoryTests
{
    [Fact]
    public async Task Many_callers_of_many_tenants_get_one_client_each_and_nothing_crosses()
    {
        await using TenantsScene scene = new();
        string[] tenants = [.. Enumerable.Range(1, 10).Select(static number => $"Cust{number}")];

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), TestContext.Current.CancellationToken, async (number, _) =>
            await scene.CallAsync(tenants[number % 10]));

        Assert.Equal(10, scene.Resolved);
        Assert.Equal(200, scene.Host.Count);
        Assert.All(tenants, tenant => Assert.Equal(20, scene.Host.Requests.Count(request =>
            request.Target == $"/{tenant}/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5"
            && request.Header("Authorization") == $"SOTicket 7T:{tenant}")));
        Assert.Same(await scene.GetAsync("Cust1"), await scene.GetAsync("CUST1"));
    }

    [Fact]
    public async Task One_handler_sends_for_all_tenants_and_keeps_no_cookies()
    {
        using SocketsHttpHandler sockets = new() { AllowAutoRedirect = false };
        int made = 0;
        await using TenantsScene scene = new(configure: builder => builder.ConfigurePrimaryHttpMessageHandler(() =>
        {
            made++;
            return sockets;
        }));

        await scene.CallAsync("Cust1");
        await scene.CallAsync("Cust2");

        Assert.Equal(1, made);
        Assert.False(sockets.UseCookies);
    }

    [Fact]
    public async Task The_state_of_a_tenant_without_an_address_is_asked_through_the_same_handler()
    {
        using NamedHosts hosts = NamedHosts.WithState("""{"State":"Running","Api":"online3.superoffice.com"}""");
        await using TenantsScene scene = new(
            static (_, options) =>
            {
                options.Environment = "online";
                options.BaseAddress = null;
                return options;
            },
            builder => builder.ConfigurePrimaryHttpMessageHandler(() => hosts));

        await scene.CallAsync("Cust7");

        Assert.Equal(
            [
                "GET https://online.superoffice.com/api/state/Cust7",
                "POST https://online3.superoffice.com/Cust7/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5 Authorization SO-AppToken",
            ],
            hosts.Requests);
    }

    [Fact]
    public async Task A_failure_of_the_application_comes_as_it_is_and_is_not_kept()
    {
        bool fails = true;
        await using TenantsScene scene = new((_, options) => fails ? throw new TimeZoneNotFoundException() : options);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => scene.GetAsync("Cust1"));
        fails = false;
        await scene.CallAsync("Cust1");

        Assert.Equal(2, scene.Resolved);
    }

    [Fact]
    public async Task Settings_of_another_tenant_are_refused()
    {
        await using TenantsScene scene = new(static (_, options) =>
        {
            options.TenantId = "Cust2";
            return options;
        });

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => scene.GetAsync("Cust1"));

        Assert.Equal("The callback returned the options of tenant Cust2 for tenant Cust1. Do not set TenantId; it is set automatically.", failure.Message);
    }

    [Fact]
    public async Task A_credential_of_another_tenant_is_refused()
    {
        ChatCredential credential = ChatCredential.SoTicket("7T:one-for-all");
        await using TenantsScene scene = new((_, options) =>
        {
            options.Credential = credential;
            return options;
        });
        await scene.GetAsync("Cust1");

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => scene.GetAsync("Cust2"));

        Assert.Equal("The credential of tenant Cust2 is already used by tenant Cust1. Create one credential per tenant.", failure.Message);
    }

    [Fact]
    public async Task A_credential_that_names_another_tenant_is_refused_though_it_is_a_new_one()
    {
        await using TenantsScene scene = new(static (_, options) =>
        {
            options.Credential = new TicketOfCust1();
            return options;
        });
        await scene.GetAsync("cust1");

        OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(() => scene.GetAsync("Cust2"));

        Assert.Equal(
            "Chat client 'Cust2': Credential belongs to tenant Cust1, but TenantId is Cust2. Create one credential per tenant.", failure.Message);
    }

    [Fact]
    public async Task Settings_are_checked_with_the_tenant_in_the_message()
    {
        await using TenantsScene scene = new(static (_, options) =>
        {
            options.TimeZone = "Europe/Oslo";
            return options;
        });

        OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(() => scene.GetAsync("Cust1"));

        Assert.StartsWith("Chat client 'Cust1': TimeZone 'Europe/Oslo' ", Assert.Single(failure.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_for_all_tenants_are_not_changed()
    {
        await using TenantsScene template = new();
        ChatClientOptions shared = new() { Environment = template.Host.Address };
        await using TenantsScene scene = new((tenantId, options) =>
        {
            shared.Credential = options.Credential;
            return shared;
        });

        await scene.GetAsync("Cust1");
        await scene.GetAsync("Cust2");

        Assert.Null(shared.TenantId);
    }

    [Fact]
    public async Task Tenants_onsite_need_an_address_only()
    {
        await using TenantsScene scene = new(static (_, options) =>
        {
            options.Environment = null;
            return options;
        });

        await scene.CallAsync("Cust1");

        Assert.Equal("/Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5", Assert.Single(scene.Host.Requests).Target);
    }

    [Theory]
    [InlineData("Cust1/../Cust2")]
    [InlineData("Cust 1")]
    [InlineData("Cust1.evil.example")]
    public async Task What_is_no_id_is_refused_before_the_application_is_asked(string tenantId)
    {
        await using TenantsScene scene = new();

        await Assert.ThrowsAsync<ArgumentException>(() => scene.GetAsync(tenantId));

        Assert.Equal(0, scene.Resolved);
    }

    [Fact]
    public async Task A_removed_tenant_is_resolved_anew_and_its_old_client_works_on()
    {
        await using TenantsScene scene = new();
        IChatAgentClient old = await scene.GetAsync("Cust1");

        Assert.True(scene.Factory.Remove("cust1"));
        Assert.False(scene.Factory.Remove("Cust1"));

        Assert.NotSame(old, await scene.GetAsync("Cust1"));
        Assert.Equal(2, scene.Resolved);
        await TenantScene.CallAsync(old);
    }

    [Fact]
    public async Task The_end_of_the_container_ends_all_clients()
    {
        TenantsScene scene = new();
        IChatAgentClient first = await scene.GetAsync("Cust1");
        IChatAgentClient second = await scene.GetAsync("Cust2");

        await scene.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => TenantScene.CallAsync(first));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => TenantScene.CallAsync(second));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => scene.GetAsync("Cust1"));
    }

    [Fact]
    public async Task Of_two_registrations_the_later_counts()
    {
        using NamedHosts hosts = new(static _ => (HttpStatusCode.OK, TenantScene.Session));
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

        await TenantScene.CallAsync(await provider.GetRequiredService<IChatAgentClientFactory>().GetClientAsync("Cust1", TestContext.Current.CancellationToken));

        Assert.Single(hosts.Requests);
    }

    private sealed class TicketOfCust1 : ChatCredential
    {
        public override string TenantId => "Cust1";

        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken) => new(ChatAuthorization.SoTicket("7T:Cust1"));
    }
}
