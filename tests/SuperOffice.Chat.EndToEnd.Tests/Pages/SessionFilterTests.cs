using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Pages;

public sealed class SessionFilterTests : PageTest
{
    public SessionFilterTests(EmulatorProcess tool, Chromium chromium)
        : base(tool, chromium)
    {
    }

    [Fact]
    public async Task A_selected_status_stays_selected_when_no_session_has_it_any_more()
    {
        using ChatAgentClient agent = await ConnectAsync();
        await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" });
        await using BrowserTab tab = await OpenAsync("/sessions");
        ILocator status = tab.Page.GetByLabel("Status");
        await status.SelectOptionAsync("InQueue");
        await Assertions.Expect(tab.Page.Locator("a.item")).ToHaveCountAsync(1);

        await agent.PickUpFirstChatSessionAsync(cancellationToken: Token);

        await Assertions.Expect(tab.Page.GetByText("No session matches")).ToBeVisibleAsync();
        await Assertions.Expect(status).ToHaveValueAsync("InQueue");
        await Assertions.Expect(status.Locator("option:checked")).ToHaveTextAsync("InQueue (0)");
        await status.SelectOptionAsync("");
        await Assertions.Expect(tab.Page.Locator("a.item")).ToHaveCountAsync(1);
        tab.AssertNoProblem();
    }
}
