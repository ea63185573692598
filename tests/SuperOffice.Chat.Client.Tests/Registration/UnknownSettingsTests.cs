using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Tests.Diagnostics;

namespace SuperOffice.Chat.Client.Tests.Registration;

[Collection(nameof(DiagnosticsTests))]
public sealed class UnknownSettingsTests
{
    private static readonly KeyValuePair<string, string?>[] Valid =
    [
        new("SuperOffice:BaseAddress", "https://onsite.example.com/"),
        new("SuperOffice:Authentication:Scheme", "Bearer"),
        new("SuperOffice:Authentication:Token", "8A:token"),
    ];

    [Theory]
    [InlineData("Langauge", "Language")]
    [InlineData("Retries", "the section Retry (Retry:MaxRetryAttempts, Retry:BaseDelay, Retry:MaxDelay)")]
    [InlineData("Retry", "the section Retry (Retry:MaxRetryAttempts, Retry:BaseDelay, Retry:MaxDelay)")]
    [InlineData("Retry:MaxAttempts", "Retry:MaxRetryAttempts")]
    [InlineData("Retry:MaxRetries", "Retry:MaxRetryAttempts")]
    [InlineData("Retry:BaseDelayMs", "Retry:BaseDelay")]
    [InlineData("MaxRetryAttempts", "Retry:MaxRetryAttempts")]
    [InlineData("Ticket", "Authentication:Ticket")]
    [InlineData("Authentication:AppToken", "AppToken")]
    [InlineData("Authentication:Username1", "Authentication:UserName")]
    [InlineData("Chat:TotalTimeout", "TotalTimeout")]
    [InlineData("Timeout", "TotalTimeout")]
    [InlineData("BaseUrl", "BaseAddress")]
    [InlineData("Language:Code", "Language")]
    public async Task An_unknown_key_is_logged_at_start_with_the_nearest_known_one(string key, string nearest)
    {
        List<string> warnings = await WarningsAsync("SECRETVALUE", [key]);

        Assert.Equal(
            $"The setting SuperOffice:{key} is unknown and has no effect. Did you mean {nearest}? Client: norway.", Assert.Single(warnings));
    }

    [Fact]
    public async Task Every_unknown_key_is_logged_once_and_known_ones_are_not()
    {
        Assert.Empty(await WarningsAsync("x", ["Authentication:SystemToken", "authentication:privatekeyfile", "LANGUAGE"]));
        Assert.Equal(2, (await WarningsAsync("SECRETVALUE", ["Foo", "Retry:Bar"])).Count);
    }

    [Fact]
    public async Task A_client_within_the_section_of_another_is_not_a_mistake()
    {
        using Recorder recorder = new();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([.. Valid, .. Valid.Select(static pair => new KeyValuePair<string, string?>("SuperOffice:Norway" + pair.Key["SuperOffice".Length..], pair.Value))]);
        builder.Logging.AddProvider(recorder.Log);
        builder.Services.AddSuperOfficeChatClient(builder.Configuration.GetSection("SuperOffice"));
        builder.Services.AddKeyedSuperOfficeChatClient("norway", builder.Configuration.GetSection("SuperOffice:Norway"));
        using IHost host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(recorder.Messages, static message => message.Event.Name == "UnknownSetting");
    }

    [Fact]
    public async Task At_the_root_of_an_applications_configuration_only_near_misses_are_logged()
    {
        using Recorder recorder = new();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(
        [
            .. Valid.Select(static pair => new KeyValuePair<string, string?>(pair.Key["SuperOffice:".Length..], pair.Value)),
            new("PATH", "/bin"), new("HOME", "/root"), new("LANG", "C"), new("Logging:LogLevel:Default", "Debug"), new("ConnectionStrings:Crm", "x"),
            new("Langauge", "en"), new("Retry:Count", "3"),
        ]);
        builder.Logging.AddProvider(recorder.Log);
        builder.Services.AddSuperOfficeChatClient(builder.Configuration);
        using IHost host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        string[] warnings = [.. recorder.Messages.Where(static message => message.Event.Name == "UnknownSetting").Select(static message => message.Message)];
        Assert.Equal(2, warnings.Length);
        Assert.Contains(warnings, static text => text.StartsWith("The setting Langauge ", StringComparison.Ordinal));
        Assert.Contains(warnings, static text => text.StartsWith("The setting Retry:Count ", StringComparison.Ordinal));
    }

    private static async Task<List<string>> WarningsAsync(string value, string[] keys)
    {
        using Recorder recorder = new();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([.. Valid, .. keys.Select(key => new KeyValuePair<string, string?>("SuperOffice:" + key, value))]);
        builder.Logging.AddProvider(recorder.Log);
        builder.Services.AddKeyedSuperOfficeChatClient("norway", builder.Configuration.GetSection("SuperOffice"));
        using IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        _ = host.Services.GetRequiredKeyedService<IChatAgentClient>("norway");
        Assert.DoesNotContain("SECRETVALUE", recorder.All, StringComparison.Ordinal);
        return [.. recorder.Messages.Where(static message => message is { Level: LogLevel.Warning, Event.Name: "UnknownSetting" }).Select(static message => message.Message)];
    }
}
