using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Pages;

public sealed class ConversationTests : PageTest
{
    public ConversationTests(EmulatorProcess tool, Chromium chromium)
        : base(tool, chromium)
    {
    }

    [Fact]
    public async Task A_customer_on_the_page_and_a_client_talk()
    {
        await using BrowserTab tab = await OpenAsync();
        using ChatAgentClient agent = await ConnectAsync();
        await tab.Page.GetByLabel("Name").FillAsync("Ann");
        await tab.Page.GetByLabel("First message").FillAsync("Where is my order?");
        await tab.Button("Open a chat").ClickAsync();
        ILocator card = tab.Page.GetByRole(AriaRole.Region, new() { Name = "Ann, session 1" });
        await Assertions.Expect(card.GetByText("InQueue")).ToBeVisibleAsync();

        ChatSessionEntity? session = await agent.PickUpFirstChatSessionAsync(cancellationToken: Token);
        await agent.ReplyToCustomerAsync(session!.ChatSessionId, "It arrives at noon.", cancellationToken: Token);

        await Assertions.Expect(card.GetByText("It arrives at noon.")).ToBeVisibleAsync();
        await card.GetByLabel("Message of the customer").FillAsync("Thank you!");
        await card.GetByLabel("Message of the customer").PressAsync("Enter");
        await Assertions.Expect(card.GetByText("Thank you!")).ToBeVisibleAsync();
        await Assertions.Expect(card.GetByText("CustomerLast")).ToBeVisibleAsync();
        await card.GetByLabel("Rate 4 of 5").ClickAsync();
        await tab.Button("Leave").ClickAsync();
        await Assertions.Expect(card.Locator("header").GetByText("Finished")).ToBeVisibleAsync();
        IReadOnlyList<ChatMessage> messages = await agent.GetChatMessagesAsync(session.ChatSessionId, 0, cancellationToken: Token);
        Assert.Equal(1, messages.Single(static message => message.Message == "It arrives at noon.").ReadByCustomer);
        Assert.Contains(messages, static message => message.Message == "Thank you!");
        Assert.Equal(4, (await agent.GetChatSessionEntityAsync(session.ChatSessionId, cancellationToken: Token))?.Rating);
        tab.AssertNoProblem();
    }

    [Fact]
    public async Task Several_customers_are_side_by_side_and_one_clicks_an_option()
    {
        await using BrowserTab tab = await OpenAsync();
        using ChatAgentClient bot = await ConnectAsync();
        foreach (string name in new[] { "Ann", "Bo" })
        {
            await tab.Page.GetByLabel("Name").FillAsync(name);
            await tab.Button("Open a chat").ClickAsync();
        }

        ILocator bo = tab.Page.GetByRole(AriaRole.Region, new() { Name = "Bo, session 2" });
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Region, new() { Name = "Ann, session 1" })).ToBeVisibleAsync();
        await bot.AddChatMessageAsync(
            2,
            new ChatMessage { Type = ChatMessageType.ToCustomer, Message = "What is it about?", SpecialType = ChatMessageSpecialType.Options, SpecialParam = """["Order","Invoice"]""" },
            cancellationToken: Token);
        await bo.Locator("fluent-button", new() { HasText = "Invoice" }).ClickAsync();

        await Assertions.Expect(bo.Locator(".ToUser").GetByText("Invoice")).ToBeVisibleAsync();
        Assert.Equal(
            ChatMessageSpecialType.ClickedOption,
            (await bot.GetChatMessagesAsync(2, 0, cancellationToken: Token))[^1].SpecialType.Value);
        tab.AssertNoProblem();
    }

    [Fact]
    public async Task A_session_of_the_application_is_listed_with_its_transcript_and_its_customer_can_be_controlled()
    {
        using ChatAgentClient agent = await ConnectAsync();
        await using BrowserTab tab = await OpenAsync("/sessions");
        await Assertions.Expect(tab.Page.GetByText("There are no sessions")).ToBeVisibleAsync();

        ChatSessionEntity session = await agent.CreateChatSessionForTopicAsync(1, cancellationToken: Token);
        await agent.ReplyToCustomerAsync(session.ChatSessionId, "Hello!", cancellationToken: Token);
        await tab.Page.Locator("a.item").ClickAsync();
        await tab.Page.GetByText("Transcript").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("pre")).ToContainTextAsync("Hello!");
        await tab.Button("Play the customer").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("section.card")).ToContainTextAsync("Hello!");
        tab.AssertNoProblem();
    }
}
