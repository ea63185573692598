using Microsoft.Playwright;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Pages;

public sealed class WebhookTests : PageTest
{
    public WebhookTests(EmulatorProcess tool, Chromium chromium)
        : base(tool, chromium)
    {
    }

    [Theory]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(400, ColorScheme.Dark)]
    public async Task A_delivery_is_shown_and_sent_again(int width, ColorScheme scheme)
    {
        using EventReceiver receiver = new();
        await using BrowserTab tab = await OpenAsync("/webhooks", width, scheme);
        await Assertions.Expect(tab.Page.GetByText("No webhook is registered")).ToBeVisibleAsync();
        await tab.AssertAccessibleAsync();
        await receiver.RegisterAsync(Tool);
        await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" });

        await tab.Page.Locator("button.item", new() { HasText = "chatsession.created" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("pre").Last).ToContainTextAsync("chatsession.created");
        await Assertions.Expect(tab.Page.GetByText("Delivered").First).ToBeVisibleAsync();
        await tab.Button("Send again").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("button.item", new() { HasText = "chatsession.created" })).ToHaveCountAsync(2);
        Assert.DoesNotContain("webhook secret", await tab.Page.ContentAsync(), StringComparison.Ordinal);
        await tab.AssertAccessibleAsync();
        await tab.AssertFitsAsync();
        await Screenshots.SaveAsync(tab.Page, $"emulator-webhooks-{(width < 800 ? "narrow-dark" : "wide-light")}");
        tab.AssertNoProblem();
    }
}
