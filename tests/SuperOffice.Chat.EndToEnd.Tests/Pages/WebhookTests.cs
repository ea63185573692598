using System.Text.RegularExpressions;
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

    [Fact]
    public async Task A_fault_added_on_the_page_loses_an_event()
    {
        using EventReceiver receiver = new();
        await receiver.RegisterAsync(Tool);
        await using BrowserTab tab = await OpenAsync("/webhooks");
        await tab.Page.Locator("form select").Nth(0).SelectOptionAsync("Lost");
        await tab.Page.Locator("form select").Nth(1).SelectOptionAsync("chatsession.created");
        await tab.Button("Add the fault").ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("not hit yet")).ToBeVisibleAsync();
        await tab.AssertAccessibleAsync();

        await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" });

        await Assertions.Expect(tab.Page.GetByText("hit 1, used up")).ToBeVisibleAsync();
        ILocator lost = tab.Page.Locator("button.item", new() { HasText = "chatsession.created" });
        await Assertions.Expect(lost.Locator(".badge").Last).ToHaveTextAsync("Lost");
        await tab.Button("Remove Lost").ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("hit 1, used up")).ToBeHiddenAsync();
        tab.AssertNoProblem();
    }

    [Theory]
    [InlineData("Late", "Delay in seconds")]
    [InlineData("Unreachable", "Attempts")]
    [InlineData("Header", "Value")]
    [InlineData("Payload", "Form")]
    [InlineData("Body", "Body")]
    public async Task The_values_that_a_fault_uses_can_be_entered_in_a_narrow_window(string fault, string label)
    {
        await using BrowserTab tab = await OpenAsync("/webhooks", width: 400, ColorScheme.Dark);

        await tab.Page.Locator("form select").First.SelectOptionAsync(fault);

        await Assertions.Expect(tab.Page.Locator("form label", new() { HasTextRegex = new Regex($"^\\s*{label}") })).ToBeVisibleAsync();
        await tab.Button("Add the fault").ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("not hit yet")).ToBeVisibleAsync();
        await tab.AssertAccessibleAsync();
        await tab.AssertFitsAsync();
        tab.AssertNoProblem();
    }
}
