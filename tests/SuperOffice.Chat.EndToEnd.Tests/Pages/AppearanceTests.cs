using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Pages;

public sealed class AppearanceTests : PageTest
{
    private const int Wide = 1600;
    private const int Narrow = 400;

    private static readonly string[] Paths = ["/", "/sessions", "/requests", "/faults", "/tenants"];

    public AppearanceTests(EmulatorProcess tool, Chromium chromium)
        : base(tool, chromium)
    {
    }

    [Theory]
    [InlineData(Wide, ColorScheme.Light)]
    [InlineData(Wide, ColorScheme.Dark)]
    [InlineData(Narrow, ColorScheme.Light)]
    [InlineData(Narrow, ColorScheme.Dark)]
    public async Task Every_page_is_accessible_and_fits_in_each_theme_and_width(int width, ColorScheme scheme)
    {
        await using BrowserTab tab = await OpenAsync("/", width, scheme);
        foreach (string path in Paths)
        {
            await tab.GoToAsync(new Uri(Tool.Page, path));
            await tab.AssertAccessibleAsync();
        }

        await FillAsync(tab);
        foreach (string path in Paths)
        {
            await tab.GoToAsync(new Uri(Tool.Page, path == "/sessions" ? "/sessions/1" : path));
            if (path == "/requests")
            {
                await tab.Page.Locator("button.item").First.ClickAsync();
                await Assertions.Expect(tab.Page.Locator("pre").First).ToBeVisibleAsync();
            }

            await tab.AssertAccessibleAsync();
            await tab.AssertFitsAsync();
            await Screenshots.SaveAsync(tab.Page, $"emulator-{(path == "/" ? "customers" : path[1..])}-{(width == Wide ? "wide" : "narrow")}-{(scheme == ColorScheme.Dark ? "dark" : "light")}");
        }

        string background = await tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Equal(scheme == ColorScheme.Dark, background != "rgb(255, 255, 255)");
        tab.AssertNoProblem();
    }

    [Fact]
    public async Task The_theme_follows_the_system_while_the_page_is_open()
    {
        await using BrowserTab tab = await OpenAsync();

        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(tab.Page.Locator("body")).Not.ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Assertions.Expect(tab.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
    }

    [Fact]
    public async Task A_chat_is_opened_and_written_with_the_keyboard_alone()
    {
        await using BrowserTab tab = await OpenAsync();
        IKeyboard keyboard = tab.Page.Keyboard;
        await tab.Page.GetByLabel("Name").FocusAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("Hello");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator(".message").GetByText("Hello")).ToBeVisibleAsync();

        await tab.Page.GetByLabel("Message of the customer").FocusAsync();
        await keyboard.TypeAsync("Anybody?");
        await keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page.Locator(".message").GetByText("Anybody?")).ToBeVisibleAsync();
        tab.AssertNoProblem();
    }

    private async Task FillAsync(BrowserTab tab)
    {
        using ChatAgentClient agent = await ConnectAsync(retries: 1);
        await tab.GoToAsync(Tool.Page);
        foreach ((string name, string message) in new[] { ("Ann", "Where is my order?"), ("Bo", "I want to return a lamp."), ("Cleo", "Is the shop open on Sunday?") })
        {
            await tab.Page.GetByLabel("Name").FillAsync(name);
            await tab.Page.GetByLabel("First message").FillAsync(message);
            await tab.Button("Open a chat").ClickAsync();
            await Assertions.Expect(tab.Page.Locator(".message").GetByText(message)).ToBeVisibleAsync();
        }

        await Tool.PostAsync($"{Tenant}/faults", new { fault = "ServiceUnavailable", operation = "PickUpFirstChatSession", seconds = 0 });
        await Tool.PostAsync($"{Tenant}/faults", new { fault = "TruncatedBody", operation = "GetChatMessages", percent = 5 });
        try
        {
            await agent.PickUpFirstChatSessionAsync(cancellationToken: Token);
        }
        catch (ChatAgentException)
        {
            // The fault. A pick-up is not retried.
        }

        ChatSessionEntity? session = await agent.PickUpFirstChatSessionAsync(cancellationToken: Token);
        await agent.ReplyToCustomerAsync(session!.ChatSessionId, "It arrives at noon.", cancellationToken: Token);
        await agent.GetChatPresenceAsync(cancellationToken: Token);
        await Assertions.Expect(tab.Page.GetByText("It arrives at noon.")).ToBeVisibleAsync();
    }
}
