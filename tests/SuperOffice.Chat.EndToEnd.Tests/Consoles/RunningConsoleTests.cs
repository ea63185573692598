using Microsoft.Playwright;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Consoles;

/// <summary>Drives a console that was started with <c>dotnet run</c>, at the address in <c>CHAT_CONSOLE</c>.</summary>
public sealed class RunningConsoleTests : IClassFixture<Chromium>
{
    private readonly Chromium _chromium;

    public RunningConsoleTests(Chromium chromium) => _chromium = chromium;

    [Fact(Explicit = true)]
    public async Task A_chat_that_is_opened_on_the_linked_page_appears_in_the_queue()
    {
        string address = Environment.GetEnvironmentVariable("CHAT_CONSOLE") ?? "http://localhost:5170";
        await using BrowserTab agent = await BrowserTab.OpenAsync(_chromium.Browser, new Uri(address));
        await Assertions.Expect(agent.Page.GetByText("Nobody is waiting.")).ToBeVisibleAsync();
        string page = (await agent.Page.GetByText("Play the customer", new() { Exact = true }).First.GetAttributeAsync("href"))!;
        await using BrowserTab customer = await BrowserTab.OpenAsync(_chromium.Browser, new Uri(page));

        await customer.OpenChatAsync("Ann", "Where is my order?");

        await Assertions.Expect(agent.Page.Locator(".queue").GetByText("Where is my order?")).ToBeVisibleAsync();
        agent.AssertNoProblem();
    }
}
