using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Registration;

namespace SuperOffice.Chat.Client.Tests.Registration;

/// <summary>Values of the wrong type are refused in our own words, which name the key and the remedy and no value.</summary>
public sealed class ConfigurationValuesTests
{
    [Theory]
    [InlineData("AttemptTimeout", "10", "is a number without a unit. Use hours, minutes and seconds: 00:00:10 for 10 seconds.")]
    [InlineData("TotalTimeout", "90", "is a number without a unit. Use hours, minutes and seconds: 00:01:30 for 90 seconds.")]
    [InlineData("Retry:BaseDelay", "0.5", "is a number without a unit. Use hours, minutes and seconds: 00:00:00.5000000 for 0.5 seconds.")]
    [InlineData("Retry:MaxDelay", "1e300", "is a number without a unit. Use hours, minutes and seconds, such as 00:00:10 for 10 seconds.")]
    [InlineData("ConnectTimeout", "-1", "is a number without a unit. Use hours, minutes and seconds, such as 00:00:10 for 10 seconds.")]
    [InlineData("ConnectTimeout", "abc", "is not a time span. Use hours, minutes and seconds, such as 00:00:10 for 10 seconds.")]
    [InlineData("ConnectTimeout", "10s", "is not a time span. Use hours, minutes and seconds, such as 00:00:10 for 10 seconds.")]
    [InlineData("Retry:MaxRetryAttempts", "three", "is not a whole number. Use digits only, such as 3.")]
    [InlineData("Retry:MaxRetryAttempts", "3.5", "is not a whole number. Use digits only, such as 3.")]
    [InlineData("AllowInsecureHttp", "yes", "is not a Boolean value. Use true or false.")]
    [InlineData("BaseAddress", "https://admin:Hemmelig123@crm.example.com:99999/x", "is not a valid address. Use an absolute address, such as https://online3.superoffice.com/Cust12345/api.")]
    public async Task A_value_of_the_wrong_type_stops_the_application_with_the_remedy(string key, string value, string message)
    {
        foreach (string? clientKey in (string?[])[null, "norway"])
        {
            HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
            Add(builder.Services, clientKey, Section([(key, value)]));
            using IHost host = builder.Build();

            OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(
                () => host.StartAsync(TestContext.Current.CancellationToken));

            string client = clientKey is null ? "" : "Chat client 'norway': ";
            Assert.Equal($"{client}SuperOffice:{key} {message}", Assert.Single(failure.Failures));
            Assert.DoesNotContain("Hemmelig123", failure.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void All_wrong_values_are_reported_at_once()
    {
        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(
            () => Options([("AttemptTimeout", "abc"), ("TotalTimeout", "10"), ("AllowInsecureHttp", "1"), ("Retry:MaxRetryAttempts", "x")]));

        Assert.Equal(4, failure.Failures.Count());
    }

    [Fact]
    public void An_empty_string_counts_as_absent_for_every_key()
    {
        ChatClientOptions expected = new();

        Dictionary<string, string> settings = ConfigurationKeys.All.ToDictionary(static key => key.Path, static _ => "");
        settings["BaseAddress"] = "https://a.example.com/";
        settings["Authentication:Scheme"] = "Bearer";
        settings["Authentication:Token"] = "8A:token";

        ChatClientOptions options = Options([.. settings.Select(static pair => (pair.Key, pair.Value))]);

        Assert.Equal(
            (expected.AppToken, expected.Language, expected.AcceptLanguage, expected.Culture, expected.TimeZone, expected.Environment, expected.TenantId),
            (options.AppToken, options.Language, options.AcceptLanguage, options.Culture, options.TimeZone, options.Environment, options.TenantId));
        Assert.Equal((expected.AttemptTimeout, expected.Retry.MaxDelay, expected.AllowInsecureHttp), (options.AttemptTimeout, options.Retry.MaxDelay, options.AllowInsecureHttp));
    }

    [Fact]
    public void Every_option_but_the_credential_has_a_key()
    {
        string[] expected =
        [
            .. Names(typeof(ChatClientOptions)).Except(["Credential", "Authentication", "Retry"]),
            .. Names(typeof(ChatRetryOptions)).Select(static name => "Retry:" + name),
            .. Names(typeof(ChatAuthenticationOptions)).Select(static name => "Authentication:" + name),
            "Authentication:SystemToken", "Authentication:PrivateKey", "Authentication:PrivateKeyFile",
        ];

        Assert.Equal(expected.Order(), ConfigurationKeys.All.Select(static key => key.Path).Order());
    }

    [Fact]
    public async Task A_reload_of_a_broken_file_does_not_reach_the_application()
    {
        Dictionary<string, string?> values = new()
        {
            ["SuperOffice:BaseAddress"] = "https://onsite.example.com/",
            ["SuperOffice:Authentication:Scheme"] = "Bearer",
            ["SuperOffice:Authentication:Token"] = "8A:token",
        };
        IConfigurationRoot root = new ConfigurationBuilder().Add(new ChangingSource(values)).Build();
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(root.GetSection("SuperOffice"));
        services.AddKeyedSuperOfficeChatClient("norway", root.GetSection("SuperOffice"));
        services.Configure<ChatClientOptions>(root.GetSection("SuperOffice"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        IOptionsMonitor<ChatClientOptions> monitor = provider.GetRequiredService<IOptionsMonitor<ChatClientOptions>>();
        TimeSpan before = monitor.CurrentValue.AttemptTimeout;
        IChatAgentClient client = provider.GetRequiredService<IChatAgentClient>();
        _ = provider.GetRequiredKeyedService<IChatAgentClient>("norway");

        values["SuperOffice:AttemptTimeout"] = "abc";
        values["SuperOffice:BaseAddress"] = null;
        root.Reload();

        Assert.Same(client, provider.GetRequiredService<IChatAgentClient>());
        Assert.Equal(before, monitor.CurrentValue.AttemptTimeout);
    }

    private static IEnumerable<string> Names(Type type) =>
        type.GetProperties().Where(static property => property.SetMethod is { IsPublic: true }).Select(static property => property.Name);

    private static void Add(IServiceCollection services, string? key, IConfiguration section)
    {
        if (key is null)
        {
            services.AddSuperOfficeChatClient(section);
        }
        else
        {
            services.AddKeyedSuperOfficeChatClient(key, section);
        }
    }

    private static ChatClientOptions Options((string Key, string Value)[] settings)
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(Section(settings));
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<ChatClientOptions>>().Value;
    }

    private static IConfigurationSection Section((string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(static setting => new KeyValuePair<string, string?>("SuperOffice:" + setting.Key, setting.Value)))
        .Build().GetSection("SuperOffice");
}
