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
        await using ReceiverScene scene = await ReceiverScene.StartAsync();

        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message(session: 23)));
        ChatWebhookContext context = await scene.NextHandledAsync();

        Assert.Equal((23, ReceiverScene.Tenant), (Assert.IsType<ChatMessageAdded>(context.Event).ChatSessionId, context.TenantId));
        Assert.Equal(["superoffice.chat.event=chatsession.message superoffice.chat.tenant_id=Cust12345"], scene.Metrics.TagsOf("superoffice.chat.webhooks.received"));
    }

    [Fact]
    public async Task The_response_does_not_wait_for_the_handler()
    {
        TaskCompletionSource release = new();
        await using ReceiverScene scene = await ReceiverScene.StartAsync(handle: (_, _) => release.Task);

        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message()));
        Assert.Equal(1, scene.Metrics.Current("superoffice.chat.webhooks.queue.length"));
        release.SetResult();
        await scene.NextHandledAsync();
    }

    [Fact]
    public async Task The_test_event_gets_200_and_is_not_handled()
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync(options => options.AddTenant(new ChatWebhookTenant("onsite", "s") { ContextIdentifier = "Default" }));

        Assert.Equal(200, await scene.PostAsync(Payload.Test.Trim(), "/superoffice/chat/onsite", "s"));
        Assert.Equal(200, await scene.PostAsync(Payload.Test.Trim(), "/superoffice/chat/onsite", "s"));
        await scene.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, scene.HandledCount);
        Assert.Empty(scene.Metrics.TagsOf("superoffice.chat.webhooks.duplicates"));
    }

    [Theory]
    [InlineData("/superoffice/chat/cust12345", "CUST12345")]
    [InlineData("/superoffice/chat/CUST12345", "cust12345")]
    public async Task The_tenant_is_compared_without_regard_to_case(string path, string contextIdentifier)
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync();

        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message(tenant: contextIdentifier), path));
        Assert.Equal(ReceiverScene.Tenant, (await scene.NextHandledAsync()).TenantId);
    }

    [Fact]
    public async Task Without_a_tenant_in_the_path_the_body_says_whose_secret_must_have_signed_it()
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync(options => options.AddTenant("Cust2", "secret-2"), pattern: "/hook");

        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message(tenant: "Cust2"), "/hook", "secret-2"));
        Assert.Equal("Cust2", (await scene.NextHandledAsync()).TenantId);
        Assert.Equal(401, await scene.PostAsync(ReceiverScene.Message(tenant: "Cust2"), "/hook"));
        Assert.Equal(404, await scene.PostAsync(ReceiverScene.Message(tenant: "Cust3"), "/hook"));
        Assert.Equal(400, await scene.PostAsync("""{"Event":"chatsession.message","PrimaryKey":1}""", "/hook"));
    }

    [Fact]
    public async Task A_tenant_can_be_found_by_the_application()
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync(options => options.ResolveTenant = (services, name, _) =>
            ValueTask.FromResult(name == "shop" && services.GetService<ILoggerFactory>() is not null
                ? new ChatWebhookTenant("Cust9", "secret-9")
                : null));

        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message(tenant: "Cust9"), "/superoffice/chat/shop", "secret-9"));
        Assert.Equal("Cust9", (await scene.NextHandledAsync()).TenantId);
        Assert.Equal(404, await scene.PostAsync(ReceiverScene.Message(), "/superoffice/chat/other"));
    }

    [Fact]
    public async Task A_search_for_a_tenant_that_fails_makes_the_sender_try_again()
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync(options => options.ResolveTenant = (_, _, _) => throw new InvalidOperationException("database"));

        Assert.Equal(503, await scene.PostAsync(ReceiverScene.Message(), "/superoffice/chat/other"));
        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message()));
    }

    [Fact]
    public async Task The_previous_secret_is_accepted_during_a_rotation()
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync(options => options.AddTenant(ReceiverScene.Tenant, "new-secret", ReceiverScene.Secret));

        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message()));
        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message(), secret: "new-secret"));
    }

    [Fact]
    public async Task The_endpoint_is_open_where_all_others_ask_for_a_user()
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync(services: static services =>
        {
            services.AddAuthentication();
            services.AddAuthorization(static options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(static _ => false).Build());
        });

        Assert.Equal(200, await scene.PostAsync(ReceiverScene.Message()));
    }

    [Fact]
    public async Task Handlers_run_in_order_with_a_scope_for_each_event_and_one_failure_does_not_stop_the_others()
    {
        ConcurrentQueue<string> calls = [];
        await using ReceiverScene scene = await ReceiverScene.StartAsync(
            services: services =>
            {
                services.AddScoped<ScopedCounter>();
                services.AddSingleton(calls);
                services.AddScoped<IChatWebhookHandler, CountingHandler>();
                services.AddScoped<IChatWebhookHandler, CountingHandler>();
            },
            handle: static (_, _) => throw new InvalidOperationException("first"));

        await scene.PostAsync(ReceiverScene.Message());
        await scene.PostAsync(ReceiverScene.Message());
        await scene.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["1", "2", "1", "2"], calls);
        Assert.Equal(2, scene.Log.Of(LogLevel.Error).Count);
        Assert.All(scene.Metrics.TagsOf("superoffice.chat.webhooks.handling.duration"), static tags => Assert.Contains("error.type=System.InvalidOperationException", tags, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Handlers_get_the_client_for_the_tenant()
    {
        IChatAgentClient keyed = DispatchProxy.Create<IChatAgentClient, NoClient>();
        IChatAgentClient plain = DispatchProxy.Create<IChatAgentClient, NoClient>();
        await using ReceiverScene scene = await ReceiverScene.StartAsync(
            options => options.AddTenant("Cust2", "s2"),
            services => services.AddSingleton(plain).AddKeyedSingleton("Cust2", keyed));

        await scene.PostAsync(ReceiverScene.Message(session: 1));
        Assert.Same(plain, (await scene.NextHandledAsync()).Client);
        await scene.PostAsync(ReceiverScene.Message(session: 2, tenant: "Cust2"), "/superoffice/chat/Cust2", "s2");
        Assert.Same(keyed, (await scene.NextHandledAsync()).Client);
    }

    [Fact]
    public async Task Handlers_get_the_client_of_the_factory_for_many_tenants()
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync(services: static services => services.AddSuperOfficeChatTenants(static (_, tenantId, _) =>
            ValueTask.FromResult(new ChatClientOptions { BaseAddress = new Uri($"https://online.superoffice.com/{tenantId}/api"), AppToken = "app-token", Credential = ChatCredential.SoTicket($"7T:{tenantId}") })));

        await scene.PostAsync(ReceiverScene.Message());

        Assert.Same(
            await scene.Services.GetRequiredService<IChatAgentClientFactory>().GetClientAsync(ReceiverScene.Tenant, TestContext.Current.CancellationToken),
            (await scene.NextHandledAsync()).Client);
    }

    [Fact]
    public async Task A_missing_client_is_named_when_it_is_used()
    {
        await using ReceiverScene scene = await ReceiverScene.StartAsync();

        await scene.PostAsync(ReceiverScene.Message());
        ChatWebhookContext context = await scene.NextHandledAsync();

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
