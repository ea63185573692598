using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SuperOffice.Chat.EndToEnd.Tests.Browsing;

/// <summary>Represents a tab with its own profile, and what its console has reported.</summary>
public sealed class BrowserTab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];

    private BrowserTab(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _problems.Add($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _problems.Add(error);
        page.RequestFailed += (_, request) => _problems.Add($"{request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _problems.Add($"{response.Url}: {response.Status}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Opens an address and waits until the page is interactive.</summary>
    public static async Task<BrowserTab> OpenAsync(IBrowser browser, Uri address, int width = 1600, ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width < 800 ? 900 : 1000 },
            ColorScheme = scheme,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        BrowserTab tab = new(context, await context.NewPageAsync());
        await tab.GoToAsync(address);
        return tab;
    }

    public async Task GoToAsync(Uri address)
    {
        await Page.GotoAsync(address.ToString());
        await Assertions.Expect(Page.Locator("h1")).ToBeVisibleAsync();
    }

    /// <summary>Gets a button of the page by its text or its label.</summary>
    public ILocator Button(string text) => Page.Locator($"fluent-button:has-text(\"{text}\"), fluent-button[aria-label=\"{text}\"]").First;

    /// <summary>Fails when the console has reported a problem.</summary>
    public void AssertNoProblem() => Assert.Equal("", string.Join('\n', _problems));

    /// <summary>Fails when axe finds a serious or critical violation.</summary>
    public async Task AssertAccessibleAsync()
    {
        AxeResult result = await Page.RunAxe();
        string violations = string.Join('\n', result.Violations.Where(static violation => violation.Impact is "serious" or "critical")
            .SelectMany(static violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Select(static check => check.Message))}")));
        Assert.True(violations.Length == 0, violations);
    }

    /// <summary>Fails when the page is wider than the window.</summary>
    public async Task AssertFitsAsync() =>
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth && document.querySelector('main').scrollWidth <= document.querySelector('main').clientWidth"), "The page must be scrolled sideways.");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
