using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Pages;

public sealed class RequestTests : PageTest
{
    public RequestTests(EmulatorProcess tool, Chromium chromium)
        : base(tool, chromium)
    {
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task The_outcome_of_a_slow_request_is_shown_without_another_request(int laterRequests)
    {
        await Tool.PostAsync($"{Tenant}/faults", new { fault = "SlowResponse", operation = "GetChatTopicEntity", seconds = 3600 });
        using ChatAgentClient client = await ConnectAsync();
        await using BrowserTab tab = await OpenAsync("/requests");
        Task slow = client.GetChatTopicEntityAsync(1, cancellationToken: Token);
        ILocator row = tab.Page.Locator("button.item", new() { HasText = "GetChatTopicEntity" });
        await Assertions.Expect(row).ToContainTextAsync("in progress");
        for (int request = 0; request < laterRequests; request++)
        {
            await client.GetChatPresenceAsync(cancellationToken: Token);
        }

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{laterRequests + 1} requests");
        await Tool.PostAsync("clock/advance", new { seconds = 3600 });
        await slow;

        await Assertions.Expect(row).ToContainTextAsync("200");
        tab.AssertNoProblem();
    }
}
