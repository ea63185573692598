using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Consoles;

/// <summary>Drives the consoles of two agents of the same tenant, each with a separate credential.</summary>
public sealed class TwoAgentsTests : IClassFixture<ConsoleProcess>, IClassFixture<Chromium>
{
    private readonly ConsoleProcess _console;
    private readonly Chromium _chromium;

    public TwoAgentsTests(ConsoleProcess console, Chromium chromium)
    {
        _console = console;
        _chromium = chromium;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chat_is_transferred_after_its_offer_was_rejected_once()
    {
        await using ConsoleProcess consoleOfOla = await _console.StartForAsync("ola");
        await using BrowserTab customer = await BrowserTab.OpenAsync(_chromium.Browser, _console.EmulatorPage);
        await using BrowserTab kari = await BrowserTab.OpenAsync(_chromium.Browser, _console.Address);
        await using BrowserTab ola = await BrowserTab.OpenAsync(_chromium.Browser, consoleOfOla.Address);
        ILocator card = await customer.OpenChatAsync("Tea", "Do you sell lamps?");
        int id = await kari.PickUpAsync("Tea");
        await kari.ReplyAsync("My colleague knows more.");

        await kari.OfferAsync("Ola Nordmann");
        await ola.Button($"Reject Tea, session {id}").ClickAsync();
        await Assertions.Expect(ola.Page.GetByText("No colleague offers you a conversation.")).ToBeVisibleAsync();
        await Assertions.Expect(kari.Page.GetByText("Offered to Ola Nordmann.")).ToBeHiddenAsync();
        await Assertions.Expect(kari.Page.GetByRole(AriaRole.Log).GetByText("(TransferRejected)")).ToBeVisibleAsync();
        await Assertions.Expect(kari.Page.Locator($"a.item[href='/sessions/{id}']")).ToBeVisibleAsync();

        await kari.OfferAsync("Ola Nordmann");
        await ola.Button($"Accept Tea, session {id}").ClickAsync();
        await Assertions.Expect(ola.Page.GetByRole(AriaRole.Log).GetByText("Do you sell lamps?")).ToBeVisibleAsync();
        await ola.ReplyAsync("Two hundred of them.");

        ILocator reply = card.Locator(".message", new() { HasText = "Two hundred of them." });
        await Assertions.Expect(reply.Locator(".author")).ToContainTextAsync("Ola Nordmann");
        await Assertions.Expect(kari.Page.Locator($"a.item[href='/sessions/{id}']")).ToBeHiddenAsync();
        await Assertions.Expect(ola.Page.Locator($"a.item[href='/sessions/{id}']")).ToBeVisibleAsync();
        using ChatAgentClient client = await _console.ConnectAsync();
        Assert.Equal("Ola Nordmann", (await client.GetChatSessionEntityAsync(id, cancellationToken: Token))?.User?.FullName);
        customer.AssertNoProblem();
        kari.AssertNoProblem();
        ola.AssertNoProblem();
    }

    [Theory]
    [InlineData("Uma", "")]
    [InlineData("Vic", "http://127.0.0.1:1/superoffice/chat/Cust12345")]
    public async Task A_console_that_cannot_receive_events_polls(string name, string webhookUrl)
    {
        await using ConsoleProcess consoleOfOla = await _console.StartForAsync(
            "ola", "--Console:TenantId", "Cust12345", "--Console:WebhookSecret", "webhook secret", "--Console:WebhookUrl", webhookUrl);
        await using BrowserTab customer = await BrowserTab.OpenAsync(_chromium.Browser, _console.EmulatorPage);
        await using BrowserTab ola = await BrowserTab.OpenAsync(_chromium.Browser, consoleOfOla.Address);

        ILocator card = await customer.OpenChatAsync(name, "Is anybody there?");
        await ola.PickUpAsync(name);
        await card.GetByLabel("Message of the customer").FillAsync("Hello?");
        await card.GetByLabel("Message of the customer").PressAsync("Enter");

        await Assertions.Expect(ola.Page.GetByRole(AriaRole.Log).GetByText("Hello?")).ToBeVisibleAsync();
        await Assertions.Expect(ola.Page.GetByText("Live: polling")).ToBeVisibleAsync();
        ola.AssertNoProblem();
    }
}
