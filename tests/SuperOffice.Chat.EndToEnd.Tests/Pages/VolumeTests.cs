using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Pages;

public sealed class VolumeTests : PageTest
{
    private const int Requests = 5000;
    private const int Sessions = 500;

    public VolumeTests(EmulatorProcess tool, Chromium chromium)
        : base(tool, chromium)
    {
    }

    [Fact]
    public async Task The_page_stays_usable_with_5000_requests_and_500_sessions()
    {
        await using BrowserTab tab = await OpenAsync("/requests");
        using ChatAgentClient client = await ConnectAsync();
        for (int session = 0; session < Sessions; session++)
        {
            await client.SaveChatSessionEntityAsync(new ChatSessionEntity { TopicId = 1, CustomerName = $"Customer {session + 1}", Status = ChatSessionStatus.InQueue }, cancellationToken: Token);
        }

        await Parallel.ForAsync(0, Requests - Sessions, Token, async (_, token) => await client.GetChatPresenceAsync(cancellationToken: token));

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("5000 requests");
        await Assertions.Expect(tab.Page.Locator("button.item").First).ToContainTextAsync("5000");
        Assert.InRange(await tab.Page.Locator("button.item").CountAsync(), 5, 100);
        await tab.Page.GetByLabel("Operation").FillAsync("SaveChat");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("500 of 5000 requests");
        await tab.Page.Locator(".list").EvaluateAsync("list => list.scrollTop = list.scrollHeight");
        await tab.Page.Locator("button.item", new() { HasText = "SaveChatSessionEntity" }).Last.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("pre").Last).ToContainTextAsync("\"CustomerName\": \"Customer 1\"");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Sessions" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("a.item").First).ToContainTextAsync("Customer 500");
        Assert.InRange(await tab.Page.Locator("a.item").CountAsync(), 5, 100);
        await tab.Page.Locator(".list").EvaluateAsync("list => list.scrollTop = list.scrollHeight");
        await tab.Page.Locator("a.item", new() { HasText = "Customer 1" }).Last.ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".details")).ToContainTextAsync("Customer 1, session 1");
        tab.AssertNoProblem();
    }
}
