using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Agent;

public sealed class RegistrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_container_creates_a_client_with_the_settings_of_the_chat_client()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", "[]");
        ServiceCollection services = new();
        services.AddSuperOfficeWebhookAgent();
        services.AddSuperOfficeChatClient(options => Configure(options, fixture, "7T:one=="));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        IWebhookAgentClient client = provider.GetRequiredService<IWebhookAgentClient>();
        await client.GetAllWebhooksAsync(cancellationToken: Token);

        Assert.Same(client, provider.GetRequiredService<IWebhookAgentClient>());
        Assert.Equal(["SOTicket 7T:one=="], fixture.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_keyed_client_has_the_settings_of_its_key()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", "[]");
        ServiceCollection services = new();
        services.AddKeyedSuperOfficeChatClient("a", options => Configure(options, fixture, "7T:a=="));
        services.AddKeyedSuperOfficeChatClient("b", options => Configure(options, fixture, "7T:b=="));
        services.AddKeyedSuperOfficeWebhookAgent("b");
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IWebhookAgentClient>("b").GetAllWebhooksAsync(cancellationToken: Token);

        Assert.Equal(["SOTicket 7T:b=="], fixture.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_client_of_one_of_many_tenants_has_its_settings()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", "[]");
        ServiceCollection services = new();
        services.AddSuperOfficeChatTenants((_, _, _) =>
        {
            ChatClientOptions options = new();
            Configure(options, fixture, "7T:tenant==");
            return ValueTask.FromResult(options);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        IChatAgentClient tenant = await provider.GetRequiredService<IChatAgentClientFactory>().GetClientAsync("Cust1", Token);

        await WebhookAgentClient.Create(tenant).GetAllWebhooksAsync(cancellationToken: Token);

        Assert.Equal(["SOTicket 7T:tenant=="], fixture.Request.Headers["Authorization"]);
    }

    [Fact]
    public void A_missing_chat_client_is_named()
    {
        using ServiceProvider provider = new ServiceCollection().AddSuperOfficeWebhookAgent().BuildServiceProvider();

        Exception exception = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IWebhookAgentClient>);
        Assert.Contains("AddSuperOfficeChatClient", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_that_the_application_created_is_refused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => WebhookAgentClient.Create(System.Reflection.DispatchProxy.Create<IChatAgentClient, NoClient>()));

        Assert.Contains("IChatAgentClientFactory", exception.Message, StringComparison.Ordinal);
    }

    private static void Configure(ChatClientOptions options, AgentFixture fixture, string ticket)
    {
        options.BaseAddress = fixture.BaseAddress;
        options.Credential = ChatCredential.SoTicket(ticket);
    }

    public class NoClient : System.Reflection.DispatchProxy
    {
        protected override object? Invoke(System.Reflection.MethodInfo? targetMethod, object?[]? args) => null;
    }
}
