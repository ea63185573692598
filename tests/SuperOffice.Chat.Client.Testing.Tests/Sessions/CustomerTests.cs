using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Sessions;

public sealed class CustomerTests : ChatTest
{
    [Fact]
    public async Task A_customer_waits_talks_leaves_returns_and_rates()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        ChatCustomer customer = emulator.StartCustomer(1, new() { CustomerName = "Ann", CustomerEmail = "ann@example.com", Rating = 5 });
        Assert.Equal(ChatSessionStatus.InQueue, customer.Session!.Status);
        Assert.Equal(("Ann", "ann@example.com", 0), (customer.Session.CustomerName, customer.Session.CustomerEmail, customer.Session.Rating));
        customer.Write("Anybody there?");
        Assert.Equal(ChatSessionStatus.InQueue, customer.Session.Status);
        Assert.Empty(customer.Read());

        await ReadJsonAsync(emulator, "PickUpFirstChatSession");
        await ReadJsonAsync(emulator, "AddChatMessage", """{"ChatSessionId":1,"Message":{"Type":"ToCustomer","Message":"Hello Ann"}}""");
        Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(["Welcome! How can we help you?", "Hello Ann"], customer.Read().Select(message => message.Message));
        Assert.Empty(customer.Read());
        Assert.Equal(Clock.GetUtcNow(), customer.Session.WhenFetched);
        Assert.Equal([0, 1, 1], emulator.Messages(1).Select(message => message.ReadByCustomer));

        ChatMessage message = customer.Write("My order");
        Assert.Equal((4, ChatMessageType.ToUser, "Ann"), (message.ChatMessageId, message.Type.Value, message.Author));
        Assert.Equal(ChatSessionStatus.CustomerLast, customer.Session.Status);
        customer.Leave();
        Assert.Equal(ChatSessionStatus.Finished, customer.Session.Status);
        Assert.Equal(Clock.GetUtcNow(), customer.Session.WhenEnded);
        customer.Rate(4);
        customer.Reopen("Forgot something");
        Assert.Equal(ChatSessionStatus.CustomerLast, customer.Session.Status);
        Assert.Null(customer.Session.WhenEnded);
        Assert.Equal(4, customer.Session.Rating);
        Assert.Equal("Anybody there?", customer.Session.FirstMessage);
        Assert.Equal("Forgot something", customer.Session.LastMessage);
        Assert.Equal(["None", "Welcome", "None", "None", "ClosedByCustomer", "ReopenedByCustomer", "None"], Specials(emulator));
    }

    [Fact]
    public async Task A_customer_who_leaves_the_queue_closes_the_session()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        ChatCustomer customer = emulator.StartCustomer(1);
        customer.Leave();
        Assert.Equal(ChatSessionStatus.ClosedFromQueue, customer.Session!.Status);
        Assert.Equal(Clock.GetUtcNow(), customer.Session.WhenEnded);
        Assert.Empty(emulator.Messages(1));
        Assert.Null(await ReadJsonAsync(emulator, "PickUpFirstChatSession"));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Form_and_faq_lead_to_the_queue(bool form, bool faq)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SeedTopic(new() { ChatTopicId = 1, Widget = new() { PreFormEnabled = form, AutoFaqEnabled = faq } });
        ChatCustomer customer = emulator.StartCustomer(1);
        if (form)
        {
            Assert.Equal(ChatSessionStatus.PreChatForm, customer.Session!.Status);
            customer.SubmitPreChatForm(new() { CustomerName = "Ann" });
            Assert.Equal("Ann", customer.Session.CustomerName);
        }

        if (faq)
        {
            Assert.Equal(ChatSessionStatus.Faq, customer.Session!.Status);
            customer.AnswerFaq(helped: false);
        }

        Assert.Equal(ChatSessionStatus.InQueue, customer.Session!.Status);
    }

    [Fact]
    public async Task An_faq_that_helped_ends_the_session()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.Faq);
        emulator.GetCustomer(1).AnswerFaq(helped: true);
        Assert.Equal(ChatSessionStatus.Finished, emulator.Sessions[0].Status);
        Assert.Equal(["FaqSuccessQuestion"], Specials(emulator));
    }

    [Fact]
    public async Task The_offline_form_becomes_a_request()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SetPresent("kari", false);
        emulator.SetPresent("ola", false);
        ChatCustomer customer = emulator.StartCustomer(1);
        Assert.Equal(ChatSessionStatus.OfflineForm, customer.Session!.Status);
        customer.SubmitOfflineForm("Please call");
        Assert.Equal(ChatSessionStatus.RequestPosted, customer.Session.Status);
        Assert.Equal("Please call", Assert.Single(emulator.Messages(1)).Message);
    }

    [Theory]
    [InlineData(ChatSessionStatus.PreChatForm)]
    [InlineData(ChatSessionStatus.Faq)]
    [InlineData(ChatSessionStatus.OfflineForm)]
    public async Task A_customer_who_leaves_a_form_closes_the_session(ChatSessionStatus status)
    {
        ChatAgentEmulator emulator = await OpenAsync(status);
        emulator.GetCustomer(1).Leave();
        Assert.Equal(ChatSessionStatus.Closed, emulator.Sessions[0].Status);
    }

    [Fact]
    public async Task An_operation_that_the_state_does_not_allow_is_an_error_that_names_the_state()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.Closed);
        ChatCustomer customer = emulator.GetCustomer(1);
        Action[] acts =
        [
            () => customer.SubmitPreChatForm(), () => customer.AnswerFaq(helped: true), () => customer.SubmitOfflineForm("Text"),
            () => customer.Write("Text"), () => customer.Reopen("Text"), customer.Leave,
        ];
        Assert.All(acts, act => Assert.EndsWith(": chat session 1 is Closed.", Assert.Throws<InvalidOperationException>(act).Message, StringComparison.Ordinal));
        emulator.Clear();
        Assert.Equal("The customer cannot rate: chat session 1 is gone.", Assert.Throws<InvalidOperationException>(() => customer.Rate(1)).Message);
        Assert.Null(customer.Session);
        Assert.Empty(customer.Read());
    }

    [Fact]
    public async Task A_customer_needs_a_topic_or_a_session()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Throws<ArgumentException>(() => emulator.StartCustomer(9));
        Assert.Throws<ArgumentException>(() => emulator.GetCustomer(9));
    }

    [Fact]
    public async Task A_customer_waits_for_the_next_reply()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.CustomerLast);
        Task<IReadOnlyList<ChatMessage>> response = emulator.GetCustomer(1).ReadNextAsync(Cancelled);
        emulator.GetCustomer(1).Write("Not a reply");
        Assert.False(response.IsCompleted);
        await ReadJsonAsync(emulator, "AddChatMessage", """{"ChatSessionId":1,"Message":{"Type":"ToCustomer","Message":"Hello"}}""");
        Assert.Equal("Hello", Assert.Single(await response).Message);
    }

    [Fact]
    public async Task A_customer_stops_waiting_when_canceled()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.CustomerLast);
        using CancellationTokenSource cancelled = new();
        Task<IReadOnlyList<ChatMessage>> response = emulator.GetCustomer(1).ReadNextAsync(cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
    }

    [Fact]
    public async Task A_session_with_a_bot_continues_in_the_queue_after_a_reset()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SeedTopic(new() { ChatTopicId = 1, BotEnabled = true, WelcomeMessage = "Hi" });
        ChatCustomer customer = emulator.StartCustomer(1);
        Assert.True(customer.Session!.ChatbotIsActive);
        await ReadJsonAsync(emulator, "AddChatMessage", """{"ChatSessionId":1,"Message":{"Type":"ToCustomer","Message":"I am a bot"}}""");
        Assert.Equal(ChatSessionStatus.UserLast, customer.Session.Status);
        Assert.Null(customer.Session.User);
        customer.Write("A person, please");
        await ReadJsonAsync(emulator, "ResetChatSession", """{"ChatSessionId":1}""");
        Assert.Equal((ChatSessionStatus.InQueue, false), (customer.Session.Status.Value, customer.Session.ChatbotIsActive));
        await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}""");
        Assert.Equal(["I am a bot", "Hi"], customer.Read().Select(message => message.Message));
    }
}
