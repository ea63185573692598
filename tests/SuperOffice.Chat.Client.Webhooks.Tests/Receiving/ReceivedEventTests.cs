using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;
using SuperOffice.Chat.Client.Webhooks.Tests.Parsing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

public sealed class ReceivedEventTests
{
    [Fact]
    public async Task An_event_gets_the_response_200_and_is_handled_afterwards()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync();

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message(session: 23)));
        ChatWebhookContext context = await fixture.NextHandledAsync();

        Assert.Equal((23, ReceiverFixture.Tenant), (Assert.IsType<ChatMessageAdded>(context.Event).ChatSessionId, context.TenantId));
        Assert.Equal(["superoffice.chat.event=chatsession.message superoffice.chat.tenant_id=Cust12345"], fixture.Metrics.TagsOf("superoffice.chat.webhooks.received"));
    }

    [Fact]
    public async Task The_response_does_not_wait_for_the_handler()
    {
        TaskCompletionSource release = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(handle: (_, _) => release.Task);

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message()));
        Assert.Equal(1, fixture.Metrics.Current("superoffice.chat.webhooks.queue.length"));
        release.SetResult();
        await fixture.NextHandledAsync();
    }

    [Fact]
    public async Task The_test_event_gets_200_and_is_not_handled()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(options => options.AddTenant(new ChatWebhookTenant("onsite", "s") { ContextIdentifier = "Default" }));

        Assert.Equal(200, await fixture.PostAsync(Payload.Test.Trim(), "/superoffice/chat/onsite", "s"));
        Assert.Equal(200, await fixture.PostAsync(Payload.Test.Trim(), "/superoffice/chat/onsite", "s"));
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, fixture.HandledCount);
        Assert.Empty(fixture.Metrics.TagsOf("superoffice.chat.webhooks.duplicates"));
    }

    [Theory]
    [InlineData("/superoffice/chat/cust12345", "CUST12345")]
    [InlineData("/superoffice/chat/CUST12345", "cust12345")]
    public async Task The_tenant_is_compared_without_regard_to_case(string path, string contextIdentifier)
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync();

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message(tenant: contextIdentifier), path));
        Assert.Equal(ReceiverFixture.Tenant, (await fixture.NextHandledAsync()).TenantId);
    }

    [Fact]
    public async Task Without_a_tenant_in_the_path_the_body_decides_whose_secret_must_have_signed_it()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(options => options.AddTenant("Cust2", "secret-2"), pattern: "/hook");

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message(tenant: "Cust2"), "/hook", "secret-2"));
        Assert.Equal("Cust2", (await fixture.NextHandledAsync()).TenantId);
        Assert.Equal(401, await fixture.PostAsync(ReceiverFixture.Message(tenant: "Cust2"), "/hook"));
        Assert.Equal(404, await fixture.PostAsync(ReceiverFixture.Message(tenant: "Cust3"), "/hook"));
        Assert.Equal(400, await fixture.PostAsync("""{"Event":"chatsession.message","PrimaryKey":1}""", "/hook"));
    }

    [Fact]
    public async Task A_tenant_can_be_found_by_the_application()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(options => options.ResolveTenant = (services, name, _) =>
            ValueTask.FromResult(name == "shop" && services.GetService<ILoggerFactory>() is not null
                ? new ChatWebhookTenant("Cust9", "secret-9")
                : null));

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message(tenant: "Cust9"), "/superoffice/chat/shop", "secret-9"));
        Assert.Equal("Cust9", (await fixture.NextHandledAsync()).TenantId);
        Assert.Equal(404, await fixture.PostAsync(ReceiverFixture.Message(), "/superoffice/chat/other"));
    }

    [Fact]
    public async Task A_search_for_a_tenant_that_fails_makes_the_sender_retry()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(options => options.ResolveTenant = (_, _, _) => throw new InvalidOperationException("database"));

        Assert.Equal(503, await fixture.PostAsync(ReceiverFixture.Message(), "/superoffice/chat/other"));
        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message()));
    }

    [Fact]
    public async Task The_previous_secret_is_accepted_during_a_rotation()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(options => options.AddTenant(ReceiverFixture.Tenant, "new-secret", ReceiverFixture.Secret));

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message()));
        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message(), secret: "new-secret"));
    }

    [Fact]
    public async Task The_endpoint_is_anonymous_where_all_others_require_a_user()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(services: static services =>
        {
            services.AddAuthentication();
            services.AddAuthorization(static options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(static _ => false).Build());
        });

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message()));
    }

    [Fact]
    public async Task Handlers_run_in_order_with_a_scope_for_each_event_and_one_failure_does_not_stop_the_others()
    {
        ConcurrentQueue<string> calls = [];
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            services: services =>
            {
                services.AddScoped<ScopedCounter>();
                services.AddSingleton(calls);
                services.AddScoped<IChatWebhookHandler, CountingHandler>();
                services.AddScoped<IChatWebhookHandler, CountingHandler>();
            },
            handle: static (_, _) => throw new InvalidOperationException("first"));

        await fixture.PostAsync(ReceiverFixture.Message());
        await fixture.PostAsync(ReceiverFixture.Message());
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["1", "2", "1", "2"], calls);
        Assert.Equal(2, fixture.Log.Of(LogLevel.Error).Count);
        Assert.All(fixture.Metrics.TagsOf("superoffice.chat.webhooks.handling.duration"), static tags => Assert.Contains("error.type=System.InvalidOperationException", tags, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Handlers_get_the_client_for_the_tenant()
    {
        IChatAgentClient keyed = DispatchProxy.Create<IChatAgentClient, NoClient>();
        IChatAgentClient plain = DispatchProxy.Create<IChatAgentClient, NoClient>();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            options => options.AddTenant("Cust2", "s2"),
            services => services.AddSingleton(plain).AddKeyedSingleton("Cust2", keyed));

        await fixture.PostAsync(ReceiverFixture.Message(session: 1));
        Assert.Same(plain, (await fixture.NextHandledAsync()).Client);
        await fixture.PostAsync(ReceiverFixture.Message(session: 2, tenant: "Cust2"), "/superoffice/chat/Cust2", "s2");
        Assert.Same(keyed, (await fixture.NextHandledAsync()).Client);
    }

    [Fact]
    public async Task Handlers_get_the_client_of_the_factory_for_many_tenants()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(services: static services => services.AddSuperOfficeChatTenants(static (_, tenantId, _) =>
            ValueTask.FromResult(new ChatClientOptions { BaseAddress = new Uri($"https://online.superoffice.com/{tenantId}/api"), AppToken = "app-token", Credential = ChatCredential.SoTicket($"7T:{tenantId}") })));

        await fixture.PostAsync(ReceiverFixture.Message());

        Assert.Same(
            await fixture.Services.GetRequiredService<IChatAgentClientFactory>().GetClientAsync(ReceiverFixture.Tenant, TestContext.Current.CancellationToken),
            (await fixture.NextHandledAsync()).Client);
    }

    [Fact]
    public async Task A_missing_client_is_named_when_it_is_used()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync();

        await fixture.PostAsync(ReceiverFixture.Message());
        ChatWebhookContext context = await fixture.NextHandledAsync();

        Assert.Contains("AddSuperOfficeChatClient", Assert.Throws<InvalidOperationException>(() => context.Client).Message, StringComparison.Ordinal);
    }

    public sealed class ScopedCounter
    {
        public int Count { get; set; }
    }

    public sealed class CountingHandler(ScopedCounter counter, ConcurrentQueue<string> calls) : IChatWebhookHandler
    {
        public Task HandleAsync(ChatWebhookContext context, CancellationToken cancellationToken)
        {
            calls.Enqueue($"{++counter.Count}");
            return Task.CompletedTask;
        }
    }

    public class NoClient : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => null;
    }
}
