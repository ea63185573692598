using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/testing-with-the-emulator.md. <see cref="DocsCodeTests"/> compares the two. Each runs, too.</summary>
public sealed class EmulatorPageTests
{
    [Fact]
    public async Task The_emulator_serves_a_registered_client()
    {
        ServiceCollection services = new();
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync();

        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = emulator.BaseAddress;
            options.Credential = emulator.Credential;
            options.AppToken = emulator.AppToken;
        });

        await using ServiceProvider provider = services.BuildServiceProvider();
        IChatAgentClient chat = provider.GetRequiredService<IChatAgentClient>();
        Assert.Equal("Support", Assert.Single(await chat.ChatTopicsForUserAsync(cancellationToken: TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task An_empty_emulator_has_no_topics()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(
            new ChatAgentEmulatorOptions { StartEmpty = true });

        Assert.Empty(emulator.Topics);
    }

    [Fact]
    public async Task The_first_customer_in_the_queue_gets_a_greeting()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync();
        using ChatAgentClient chat = ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Credential = emulator.Credential,
            AppToken = emulator.AppToken,
        });
        ChatCustomer ann = emulator.StartCustomer(1, new ChatSessionEntity { CustomerName = "Ann" });
        ann.Write("Is anybody there?");

        await new GreetingBot(chat).GreetNextAsync();

        ChatMessage greeting = emulator.Messages(ann.ChatSessionId).Last();
        Assert.Equal("Hello Ann, how can I help you?", greeting.Message);
    }

    [Fact]
    public async Task A_customer_writes_leaves_and_returns()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using ChatAgentClient chat = ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Credential = emulator.Credential,
            AppToken = emulator.AppToken,
            Retry = { BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) },
        });
        Task<ChatMessage> reply = ReplyOnceAsked(emulator, chat, cancellationToken);
        ChatCustomer ann = emulator.StartCustomer(1, new ChatSessionEntity { CustomerName = "Ann" });
        ann.Write("Is anybody there?");
        IReadOnlyList<ChatMessage> replies = await ann.ReadNextAsync(cancellationToken);
        ann.Leave();
        ann.Reopen("One more thing");
        ann.Rate(5);

        Assert.Equal("Hello", (await reply).Message);
        Assert.NotEmpty(replies);
    }

    [Fact]
    public async Task Users_topics_and_sessions_are_added()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.AddUser(new ChatUser { UserName = "per", Present = false });
        emulator.SeedTopic(new ChatTopicEntity { Name = "Sales", WelcomeMessage = "Hi!" }, "per", "kari");
        ChatSessionEntity stored = emulator.Seed(new ChatSessionEntity { TopicId = 1, CustomerName = "Ann" });

        Assert.Equal(2, emulator.Topics.Count);
        Assert.Equal("Ann", stored.CustomerName);
    }

    [Fact]
    public async Task Faults_apply_to_the_next_matching_requests()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using ChatAgentClient chat = ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Credential = emulator.Credential,
            AppToken = emulator.AppToken,
            Retry = { BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) },
        });
        await StoreAnnAsync(emulator, chat);
        emulator.Faults.Add(ChatFault.ServiceUnavailable(), times: 2);
        emulator.Faults.Add(ChatFault.TooManyRequests(TimeSpan.FromMinutes(5)), "AddChatMessage");
        emulator.Faults.Add(ChatFault.ConnectionReset().AfterCommit(), "SaveChatSessionEntity");
        emulator.Faults.Clear();

        emulator.ClearRequests();
        emulator.Faults.Add(ChatFault.BadGateway(), times: 2);
        await chat.GetChatPresenceAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([502, 502, 200], emulator.Requests.Select(static request => request.Status));
    }

    [Fact]
    public async Task A_reply_whose_response_is_lost_has_an_unknown_outcome()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using ChatAgentClient chat = ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Credential = emulator.Credential,
            AppToken = emulator.AppToken,
            Retry = { BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) },
        });
        ChatSessionEntity session = emulator.StartCustomer(1).Session!;
        emulator.Faults.Add(ChatFault.ConnectionReset().AfterCommit(), "AddChatMessage");

        ChatAgentConnectionException exception = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => chat.ReplyToCustomerAsync(session.ChatSessionId, "Hello"));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(emulator.Messages(session.ChatSessionId), message => message.Message == "Hello");
    }

    [Fact]
    public async Task Emulator_and_client_share_a_clock()
    {
        ServiceCollection services = new();
        FakeTimeProvider clock = new();
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(
            new ChatAgentEmulatorOptions { TimeProvider = clock });
        services.AddSingleton<TimeProvider>(clock);

        Assert.NotNull(emulator.BaseAddress);
    }

    [Fact]
    public async Task Requests_and_sessions_are_inspected()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using ChatAgentClient chat = ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Credential = emulator.Credential,
            AppToken = emulator.AppToken,
            Retry = { BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) },
        });
        emulator.Faults.Add(ChatFault.ServiceUnavailable(), times: 2);
        await chat.GetChatPresenceAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Seed(new ChatSessionEntity { TopicId = 1, CustomerName = "Ann" });
        Assert.Equal([503, 503, 200], emulator.Requests.Select(request => request.Status));
        Assert.Equal("Ann", emulator.Sessions.Single().CustomerName);
    }

    [Fact]
    public async Task Tenants_move_and_go_into_maintenance()
    {
        await using ChatOnlineEmulator online = await ChatOnlineEmulator.StartAsync();
        ChatAgentEmulator tenant = await online.AddTenantAsync("Cust12345");

        ChatClientOptions options = new()
        {
            Environment = online.Environment,
            TenantId = "Cust12345",
            AppToken = online.ClientSecret,
            Credential = ChatCredential.RefreshToken(new RefreshTokenOptions
            {
                Environment = online.Environment,
                ClientId = online.ClientId,
                ClientSecret = online.ClientSecret,
                RefreshToken = online.GrantConsent("Cust12345", "kari"),
            }),
        };

        await online.MoveTenantAsync("Cust12345");                   // The old address responds with 421.
        online.SetTenantState("Cust12345", "OfflineMaintenance");    // Calls throw ChatAgentTenantException.

        using ChatAgentClient chat = ChatAgentClient.Create(options);
        await Assert.ThrowsAsync<ChatAgentTenantException>(
            () => chat.GetChatPresenceAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.NotNull(tenant);
    }

    [Fact]
    public async Task Another_reading_is_chosen_by_an_option()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions
        {
            EmptyQueue = EmptyQueue.UnsavedSession,
            MessageOrder = MessageOrder.NewestFirst,
        });

        Assert.NotNull(emulator.BaseAddress);
    }

    private static async Task StoreAnnAsync(ChatAgentEmulator emulator, IChatAgentClient chat)
    {
        emulator.Seed(new ChatSessionEntity { TopicId = 1, CustomerName = "Ann" });
        await chat.GetChatPresenceAsync(cancellationToken: TestContext.Current.CancellationToken);
    }

    private static async Task<ChatMessage> ReplyOnceAsked(ChatAgentEmulator emulator, IChatAgentClient chat, CancellationToken cancellationToken)
    {
        while (!emulator.Sessions.Any(static session => session.FirstMessage is not null))
        {
            await Task.Yield();
        }

        return await chat.ReplyToCustomerAsync(emulator.Sessions.Single().ChatSessionId, "Hello", cancellationToken: cancellationToken);
    }

    private sealed class GreetingBot(IChatAgentClient chat)
    {
        public async Task GreetNextAsync()
        {
            ChatSessionEntity session = (await chat.PickUpFirstChatSessionAsync())!;
            await chat.ReplyToCustomerAsync(session.ChatSessionId, $"Hello {session.CustomerName}, how can I help you?");
        }
    }
}
