using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.EndToEnd.Tests.Browsing;

namespace SuperOffice.Chat.EndToEnd.Tests.Pages;

/// <summary>Drives the page of a running tool, which is reset before each test.</summary>
public abstract class PageTest : IClassFixture<EmulatorProcess>, IClassFixture<Chromium>, IAsyncLifetime
{
    private readonly Chromium _chromium;

    protected PageTest(EmulatorProcess tool, Chromium chromium)
    {
        Tool = tool;
        _chromium = chromium;
    }

    protected const string Tenant = "tenants/Cust12345";

    protected EmulatorProcess Tool { get; }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await Tool.PostAsync("reset");

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected Task<BrowserTab> OpenAsync(string path = "/", int width = 1600, ColorScheme scheme = ColorScheme.Light) =>
        BrowserTab.OpenAsync(_chromium.Browser, new Uri(Tool.Page, path), width, scheme);

    /// <summary>Connects the client of this repository, as an application does.</summary>
    protected async Task<ChatAgentClient> ConnectAsync(int retries = 0)
    {
        JsonObject tenant = await Tool.GetAsync(Tenant);
        return ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = new Uri((string)tenant["baseAddress"]!),
            Credential = ChatCredential.SoTicket((string)tenant["ticket"]!),
            AppToken = (string)tenant["appToken"]!,
            Retry = { MaxRetryAttempts = retries, BaseDelay = TimeSpan.FromMilliseconds(1) },
        });
    }
}
