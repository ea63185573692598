using Microsoft.Playwright;

namespace SuperOffice.Chat.EndToEnd.Tests.Browsing;

/// <summary>Runs the chromium of the system, once for all tests of a class. Playwright downloads no browser.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Executable =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Skips the test when there is no browser.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null, "There is no chromium in /usr/bin. Install the package chromium to run the browser tests.");
            return _browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        // A busy host renders slowly. A test that fails waits for this time, one that passes does not.
        Assertions.SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
