using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Pages;

public sealed class FaultTests : PageTest
{
    public FaultTests(EmulatorProcess tool, Chromium chromium)
        : base(tool, chromium)
    {
    }

    [Fact]
    public async Task A_fault_added_on_the_page_applies_to_a_request_which_is_retried()
    {
        await using BrowserTab tab = await OpenAsync("/faults");
        await tab.Page.Locator("select").First.SelectOptionAsync("BadGateway");
        await tab.Page.Locator("label:has-text(\"Operation\") select").SelectOptionAsync("GetChatPresence");
        await tab.Button("Add the fault").ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("not hit yet")).ToBeVisibleAsync();

        using (ChatAgentClient client = await ConnectAsync(retries: 1))
        {
            await client.GetChatPresenceAsync(cancellationToken: Token);
        }

        await Assertions.Expect(tab.Page.GetByText("hit 1, used up")).ToBeVisibleAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Requests" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("button.item").Nth(0)).ToContainTextAsync("attempt 2");
        await Assertions.Expect(tab.Page.Locator("button.item").Nth(1)).ToContainTextAsync("BadGateway");
        tab.AssertNoProblem();
    }

    [Fact]
    public async Task A_request_is_shown_without_secrets_and_copied_as_curl()
    {
        using ChatAgentClient client = await ConnectAsync();
        await client.CreateChatSessionForTopicAsync(1, cancellationToken: Token);
        await client.ReplyToCustomerAsync(1, "It's here.", cancellationToken: Token);
        string ticket = (string)(await Tool.GetAsync(Tenant))["ticket"]!;
        await using BrowserTab tab = await OpenAsync("/requests");

        await tab.Page.Locator("button.item", new() { HasText = "AddChatMessage" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("pre").First).ToContainTextAsync("Authorization: SOTicket (redacted)");
        await tab.Button("Copy as curl").ClickAsync();
        await Assertions.Expect(tab.Button("Copied")).ToBeVisibleAsync();

        string copied = await tab.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("-H 'Authorization: SOTicket YOUR_CREDENTIAL'", copied, StringComparison.Ordinal);
        Assert.Contains("\"Message\": \"It'\\''s here.\"", copied, StringComparison.Ordinal);
        Assert.DoesNotContain(ticket[3..], await tab.Page.ContentAsync(), StringComparison.Ordinal);
        tab.AssertNoProblem();
    }

    [Fact]
    public async Task A_tenant_is_moved_and_put_in_maintenance_on_the_page()
    {
        await using BrowserTab tab = await OpenAsync("/tenants");
        string before = (string)(await Tool.GetAsync(Tenant))["baseAddress"]!;
        await Assertions.Expect(tab.Page.GetByText(before)).ToBeVisibleAsync();

        await tab.Button("Move to another port").ClickAsync();
        await Assertions.Expect(tab.Page.GetByText(before)).ToBeHiddenAsync();
        await tab.Page.GetByLabel("State").SelectOptionAsync("OfflineMaintenance");
        await Assertions.Expect(tab.Page.Locator(".badge").GetByText("OfflineMaintenance")).ToBeVisibleAsync();

        using ChatAgentClient client = await ConnectAsync();
        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(() => client.GetChatPresenceAsync(cancellationToken: Token));
        Assert.Contains("503", failure.Message, StringComparison.Ordinal);
        await tab.Button("Reset everything").ClickAsync();
        await Assertions.Expect(tab.Page.GetByText(before)).ToBeVisibleAsync();
        tab.AssertNoProblem();
    }
}
