using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Consoles;

/// <summary>Drives the page of the emulator and the agent console together.</summary>
public sealed class AgentConsoleTests : IClassFixture<ConsoleProcess>, IClassFixture<Chromium>
{
    private readonly ConsoleProcess _console;
    private readonly Chromium _chromium;

    public AgentConsoleTests(ConsoleProcess console, Chromium chromium)
    {
        _console = console;
        _chromium = chromium;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_customer_and_an_agent_talk_link_transfer_finish_and_rate()
    {
        await using BrowserTab customer = await BrowserTab.OpenAsync(_chromium.Browser, _console.EmulatorPage);
        await using BrowserTab agent = await BrowserTab.OpenAsync(_chromium.Browser, _console.Address);
        ILocator card = await customer.OpenChatAsync("Ann", "Where is my order?");
        int id = await agent.PickUpAsync("Ann");
        ILocator messages = agent.Page.GetByRole(AriaRole.Log);
        await Assertions.Expect(messages.GetByText("Where is my order?")).ToBeVisibleAsync();

        await agent.Button("Hello, how can I help you?").ClickAsync();
        await Assertions.Expect(card.GetByText("Hello, how can I help you?")).ToBeVisibleAsync();
        await agent.ReplyAsync("It arrives at noon.");
        await Assertions.Expect(card.GetByText("It arrives at noon.")).ToBeVisibleAsync();
        await card.GetByLabel("Message of the customer").FillAsync("Thank you!");
        await card.GetByLabel("Message of the customer").PressAsync("Enter");
        await Assertions.Expect(messages.GetByText("Thank you!")).ToBeVisibleAsync();

        await agent.Page.GetByLabel("Person id").FillAsync("34");
        await agent.Page.GetByLabel("Person id").PressAsync("Tab");
        await agent.Button("Link the person").ClickAsync();
        await Assertions.Expect(agent.Page.GetByText("Person 34")).ToBeVisibleAsync();
        await agent.Page.GetByLabel("Sale id").FillAsync("12");
        await agent.Page.GetByLabel("Sale id").PressAsync("Tab");
        await agent.Button("Link the sale").ClickAsync();
        await Assertions.Expect(agent.Page.GetByText("Sale 12")).ToBeVisibleAsync();

        await agent.Page.GetByLabel("Colleague").SelectOptionAsync("Ola Nordmann");
        await agent.Button("Transfer").ClickAsync();
        await Assertions.Expect(agent.Page.GetByText("Offered to Ola Nordmann.")).ToBeVisibleAsync();

        await agent.Button("Finish").ClickAsync();
        await Assertions.Expect(agent.Page.Locator(".conversation .badge")).ToHaveTextAsync("Finished");
        await card.GetByLabel("Rate 4 of 5").ClickAsync();

        // No event is sent for a rating. The desk reads it from time to time.
        await Assertions.Expect(agent.Page.GetByText("Rated 4 of 5.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await agent.Button("Transcript").ClickAsync();
        await Assertions.Expect(agent.Page.Locator("pre")).ToContainTextAsync("It arrives at noon.");

        using ChatAgentClient client = await _console.ConnectAsync();
        ChatSessionEntity? session = await client.GetChatSessionEntityAsync(id, cancellationToken: Token);
        Assert.Equal((ChatSessionStatus.Finished, 34, 12), (session!.Status.Value, session.Person!.PersonId, session.Sale!.SaleId));
        Assert.NotEmpty(await _console.GetDeliveriesAsync());
        await Assertions.Expect(agent.Page.GetByText("Live: events arrive")).ToBeVisibleAsync();
        agent.AssertNoProblem();
        customer.AssertNoProblem();
    }

    [Fact]
    public async Task A_conversation_that_a_colleague_offers_is_accepted()
    {
        using ChatAgentClient client = await _console.ConnectAsync();
        IReadOnlyList<ChatTopicAgent> members = await client.GetChatTopicUserAgentListAsync(1, cancellationToken: Token);
        Associate ola = members.First(static member => member.User!.FullName == "Ola Nordmann").User!;
        Associate kari = members.First(static member => member.User!.FullName == "Kari Nordmann").User!;
        await _console.SeedAsync(new ChatSessionEntity
        {
            ChatSessionId = 700,
            TopicId = 1,
            CustomerName = "Eve",
            Status = ChatSessionStatus.CustomerLast,
            User = ola,
            TransferTo = kari,
        });
        await using BrowserTab agent = await BrowserTab.OpenAsync(_chromium.Browser, _console.Address);

        await agent.Button("Accept Eve, session 700").ClickAsync();

        await Assertions.Expect(agent.Page.GetByRole(AriaRole.Heading, new() { Name = "Eve" })).ToBeVisibleAsync();
        await Assertions.Expect(agent.Page.Locator("a.item[href='/sessions/700']")).ToBeVisibleAsync();
        Assert.Equal("Kari Nordmann", (await client.GetChatSessionEntityAsync(700, cancellationToken: Token))?.User?.FullName);
        agent.AssertNoProblem();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_unknown_outcome_of_a_reply_is_shown_and_settled_by_reading(bool isStored)
    {
        string name = isStored ? "Bo" : "Cleo";
        await using BrowserTab customer = await BrowserTab.OpenAsync(_chromium.Browser, _console.EmulatorPage);
        await using BrowserTab agent = await BrowserTab.OpenAsync(_chromium.Browser, _console.Address);
        ILocator card = await customer.OpenChatAsync(name, "Is the shop open?");
        int id = await agent.PickUpAsync(name);
        await _console.OrderFaultAsync("ConnectionReset", "AddChatMessage", afterCommit: isStored);

        await agent.ReplyAsync("Until eight.");

        await Assertions.Expect(agent.Page.GetByText("May have been sent; checking…")).ToBeVisibleAsync();
        if (!isStored)
        {
            await Assertions.Expect(agent.Page.GetByText("Not sent. The server does not have it.")).ToBeVisibleAsync();
            await agent.Button("Send again").ClickAsync();
        }

        await Assertions.Expect(agent.Page.Locator(".pending")).ToBeHiddenAsync();
        await Assertions.Expect(agent.Page.Locator(".message.ToCustomer").GetByText("Until eight.")).ToHaveCountAsync(1);
        await Assertions.Expect(card.GetByText("Until eight.")).ToHaveCountAsync(1);
        using ChatAgentClient client = await _console.ConnectAsync();
        Assert.Single(await client.GetChatMessagesAsync(id, cancellationToken: Token), static message => message.Message == "Until eight.");
        agent.AssertNoProblem();
    }

    [Theory]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    [InlineData(400, ColorScheme.Light)]
    [InlineData(400, ColorScheme.Dark)]
    public async Task The_console_is_accessible_and_fits_in_each_theme_and_width(int width, ColorScheme scheme)
    {
        string name = $"Dan {width} {scheme}";
        await using BrowserTab customer = await BrowserTab.OpenAsync(_chromium.Browser, _console.EmulatorPage);
        await using BrowserTab agent = await BrowserTab.OpenAsync(_chromium.Browser, _console.Address, width, scheme);
        await agent.AssertAccessibleAsync();
        await customer.OpenChatAsync(name, "Do you repair lamps?");
        await agent.PickUpAsync(name);
        await agent.ReplyAsync("Yes, bring it in.");
        await Assertions.Expect(agent.Page.Locator(".message.ToCustomer").GetByText("Yes, bring it in.")).ToBeVisibleAsync();

        await agent.AssertAccessibleAsync();
        await agent.AssertFitsAsync();
        await Screenshots.SaveAsync(agent.Page, $"console-{(width == 1600 ? "wide" : "narrow")}-{(scheme == ColorScheme.Dark ? "dark" : "light")}");
        string background = await agent.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Equal(scheme == ColorScheme.Dark, background != "rgb(255, 255, 255)");
        agent.AssertNoProblem();
    }

    [Fact]
    public async Task The_presence_is_switched_with_the_keyboard()
    {
        await using BrowserTab agent = await BrowserTab.OpenAsync(_chromium.Browser, _console.Address);
        ILocator presence = agent.Page.GetByRole(AriaRole.Switch);
        await Assertions.Expect(presence).ToBeCheckedAsync();

        await presence.FocusAsync();
        await agent.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(agent.Page.GetByText("Kari Nordmann is away")).ToBeVisibleAsync();
        await agent.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(agent.Page.GetByText("Kari Nordmann is present")).ToBeVisibleAsync();
        agent.AssertNoProblem();
    }
}
