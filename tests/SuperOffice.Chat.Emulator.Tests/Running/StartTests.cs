using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Emulator.Tests.Running;

public sealed class StartTests : IClassFixture<EmulatorProcess>
{
    private readonly EmulatorProcess _tool;

    public StartTests(EmulatorProcess tool) => _tool = tool;

    [Fact]
    public async Task The_printed_configuration_connects_a_client()
    {
        string json = _tool.Output[_tool.Output.IndexOf('{', StringComparison.Ordinal)..(_tool.Output.LastIndexOf('}') + 1)];
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        await using ServiceProvider services = new ServiceCollection().AddSuperOfficeChatClient(configuration.GetSection("SuperOffice")).Services.BuildServiceProvider();

        ChatTopicEntity? topic = await services.GetRequiredService<IChatAgentClient>().GetChatTopicEntityAsync(1, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("Support", topic?.Name);
    }

    // A page that is served from the wrong folder responds with 200 and no bytes.
    [Theory]
    [InlineData("/", 1000)]
    [InlineData("/requests", 1000)]
    [InlineData("/emulator.css", 2000)]
    [InlineData("/_framework/blazor.web.js", 50_000)]
    [InlineData("/_content/Microsoft.FluentUI.AspNetCore.Components/Microsoft.FluentUI.AspNetCore.Components.lib.module.js", 100_000)]
    [InlineData("/_content/Microsoft.FluentUI.AspNetCore.Components/Microsoft.FluentUI.AspNetCore.Components.bundle.scp.css", 1000)]
    public async Task Every_file_of_the_page_is_served(string path, int least)
    {
        byte[] content = await _tool.Http.GetByteArrayAsync(new Uri(_tool.Page, path), TestContext.Current.CancellationToken);

        Assert.True(content.Length >= least, $"{path} has {content.Length} bytes.");
    }

    [Fact]
    public async Task Everything_listens_on_the_loopback_address_only()
    {
        JsonObject environment = await _tool.GetAsync("");

        Assert.Equal("127.0.0.1", _tool.Page.Host);
        Assert.Equal("127.0.0.1", new Uri((string)environment["environment"]!).Host);
        Assert.Equal("127.0.0.1", new Uri((string)environment["tenants"]![0]!["baseAddress"]!).Host);
    }

    [Theory]
    [InlineData(null, null, null, null, 200)]
    [InlineData("localhost", null, null, null, 200)]
    [InlineData("127.0.0.1", "http://127.0.0.1", "same-origin", "cors", 200)]
    [InlineData("localhost", "http://127.0.0.1", null, null, 403)]
    [InlineData("evil.example", null, null, null, 403)]
    [InlineData(null, "http://evil.example", null, null, 403)]
    [InlineData(null, "https://127.0.0.1", null, null, 403)]
    [InlineData(null, "null", null, null, 403)]
    [InlineData(null, null, "cross-site", "no-cors", 403)]
    [InlineData(null, null, "cross-site", "navigate", 403)]
    [InlineData(null, null, "same-site", "cors", 403)]
    public async Task Requests_of_other_web_pages_are_rejected(string? host, string? origin, string? site, string? mode, int status)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "");
        request.Headers.Host = host is null ? null : $"{host}:{_tool.Page.Port}";
        Add(request, "Origin", origin is null or "null" || origin.Contains("evil", StringComparison.Ordinal) ? origin : $"{origin}:{_tool.Page.Port}");
        Add(request, "Sec-Fetch-Site", site);
        Add(request, "Sec-Fetch-Mode", mode);

        using HttpResponseMessage response = await _tool.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/_blazor/negotiate", 403)]
    public async Task A_link_elsewhere_opens_the_page_but_does_not_drive_it(string path, int status)
    {
        using HttpRequestMessage request = new(status == 200 ? HttpMethod.Get : HttpMethod.Post, new Uri(_tool.Page, path));
        Add(request, "Sec-Fetch-Site", "cross-site");
        Add(request, "Sec-Fetch-Mode", "navigate");

        using HttpResponseMessage response = await _tool.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
