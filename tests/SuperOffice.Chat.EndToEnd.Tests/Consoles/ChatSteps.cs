using System.Globalization;
using Microsoft.Playwright;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Consoles;

/// <summary>Contains what customers and agents do in most tests.</summary>
internal static class ChatSteps
{
    /// <summary>Opens a chat on the page of the emulator.</summary>
    /// <returns>The card of the customer.</returns>
    public static async Task<ILocator> OpenChatAsync(this BrowserTab customer, string name, string message)
    {
        await customer.Page.GetByLabel("Name").FillAsync(name);
        await customer.Page.GetByLabel("First message").FillAsync(message);
        await customer.Button("Open a chat").ClickAsync();
        ILocator card = customer.Page.Locator("section.card", new() { HasText = $"{name}, session" });
        await Assertions.Expect(card).ToBeVisibleAsync();
        return card;
    }

    /// <returns>The id of the session.</returns>
    public static async Task<int> PickUpAsync(this BrowserTab agent, string name)
    {
        await agent.Page.Locator($"fluent-button[aria-label^=\"Pick up {name},\"]").ClickAsync();
        await Assertions.Expect(agent.Page.GetByLabel("Reply to the customer")).ToBeVisibleAsync();
        return int.Parse(agent.Page.Url.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    public static async Task ReplyAsync(this BrowserTab agent, string text)
    {
        await agent.Page.GetByLabel("Reply to the customer").FillAsync(text);
        await agent.Page.GetByLabel("Reply to the customer").PressAsync("Enter");
    }

    public static async Task OfferAsync(this BrowserTab agent, string colleague)
    {
        await agent.Page.GetByLabel("Colleague").SelectOptionAsync(colleague);
        await agent.Button("Transfer").ClickAsync();
        await Assertions.Expect(agent.Page.GetByText($"Offered to {colleague}.")).ToBeVisibleAsync();
    }
}
