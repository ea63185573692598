using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests;

/// <summary>Credentials that were copied with too much or too little are refused at the start, without being shown.</summary>
public sealed class CopiedSecretsTests
{
    private const string Secret = "SECRET8f3a";

    private static readonly Dictionary<string, (string Key, string Value)[]> Complete = new()
    {
        ["Basic"] = [("UserName", "tje0"), ("Password", Secret)],
        ["PasswordTicket"] = [("UserName", "tje0"), ("Password", Secret)],
        ["SoTicket"] = [("Ticket", Secret)],
        ["Bearer"] = [("Token", Secret)],
        ["Xsrf"] = [("Token", Secret), ("Cookie", "a=" + Secret)],
        ["RefreshToken"] = [("ClientId", Secret), ("ClientSecret", Secret), ("RefreshToken", Secret)],
    };

    public static TheoryData<string, string> Required =>
    [
        .. from scheme in Complete from value in scheme.Value where value.Key != "ClientSecret"
           select new TheoryDataRow<string, string>(scheme.Key, value.Key),
    ];

    public static TheoryData<string, string, string> SentAsReceived =>
    [
        .. from scheme in Complete
           from value in scheme.Value
           where value.Key is not ("UserName" or "Password")
           from spoilt in (string[])[$"{Secret}\n", $"{Secret}\r\n", $"\t{Secret}", $" {Secret}", $"{Secret} ", $"{Secret}\0", $"{Secret}\u200B", $"\uFEFF{Secret}", $"\"{Secret}\"",
               $"SOTicket {Secret}", $"Bearer {Secret}", $"bearer:{Secret}", $"Basic {Secret}", $"Authorization: Bearer {Secret}", $"Cookie: {Secret}", $"SO-AppToken: {Secret}"]
           select new TheoryDataRow<string, string, string>(scheme.Key, value.Key, spoilt),
    ];

    [Theory]
    [MemberData(nameof(Required))]
    public async Task A_value_that_is_missing_or_empty_is_refused(string scheme, string key)
    {
        string missing = await RefusalAsync(scheme, key, null);
        string empty = await RefusalAsync(scheme, key, "");

        Assert.Equal($"Authentication:{key} is missing. The scheme {scheme} requires it.", missing);
        Assert.Equal(missing, empty);
    }

    [Theory]
    [MemberData(nameof(SentAsReceived))]
    public async Task A_value_with_more_than_was_received_is_refused(string scheme, string key, string value)
    {
        string refusal = await RefusalAsync(scheme, key, value);

        Assert.EndsWith("exactly as received.", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UserName", "Basic dGplMDpUamUw")]
    [InlineData("UserName", "tje0\n")]
    [InlineData("UserName", " tje0")]
    [InlineData("UserName", "tje0 ")]
    [InlineData("UserName", "Basic:tje0")]
    [InlineData("Password", "Basic dGplMDpUamUw")]
    [InlineData("Password", Secret + "\r\n")]
    [InlineData("Password", Secret + "\u0007")]
    public async Task An_invalid_user_name_or_password_is_refused(string key, string value)
    {
        _ = await RefusalAsync("Basic", key, value);
        _ = await RefusalAsync("PasswordTicket", key, value);
    }

    [Theory]
    [InlineData("Bearer of news")]
    [InlineData("Basic instinct")]
    [InlineData("with blank ")]
    public void A_password_may_be_any_other_text(string password) => Assert.NotNull(ChatCredential.Basic("tje0", password));

    [Fact]
    public void A_credential_in_code_needs_a_password_too()
    {
        Assert.Throws<ArgumentException>(static () => ChatCredential.Basic("tje0", ""));
        Assert.Throws<ArgumentException>(static () => ChatCredential.PasswordTicket(new Uri("https://crm.example.com/"), "tje0", ""));
        Assert.Throws<ArgumentException>(static () => ChatCredential.RefreshToken(new() { ClientId = "a\n", RefreshToken = "b" }));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_value_in_code_counts_as_absent(string? value)
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri("https://crm.example.com/"),
            Credential = ChatCredential.Bearer("8A:token"),
            AppToken = value,
            AcceptLanguage = value,
            Language = value,
            Culture = value,
            TimeZone = value,
            Environment = value,
            TenantId = value,
        };

        using ChatAgentClient client = ChatAgentClient.Create(options);
        Assert.NotNull(ChatCredential.RefreshToken(new() { Environment = value!, ClientId = "a", RefreshToken = "b", ClientSecret = value, RedirectUri = value }));
    }

    [Fact]
    public async Task The_client_secret_may_be_empty_when_the_application_token_is_given()
    {
        await using ServiceProvider provider = Provide("RefreshToken", "ClientSecret", "");

        Assert.NotNull(provider.GetRequiredService<IChatAgentClient>());
    }

    private static async Task<string> RefusalAsync(string scheme, string key, string? value)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        Register(builder.Services, scheme, key, value);
        using IHost host = builder.Build();

        OptionsValidationException refusal = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.DoesNotContain("SECRET", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("dGplMDpUamUw", refusal.ToString(), StringComparison.Ordinal);
        return Assert.Single(refusal.Failures);
    }

    private static ServiceProvider Provide(string scheme, string key, string? value)
    {
        ServiceCollection services = new();
        Register(services, scheme, key, value);
        return services.BuildServiceProvider();
    }

    private static void Register(IServiceCollection services, string scheme, string key, string? value)
    {
        Dictionary<string, string?> settings = Complete[scheme].ToDictionary(static pair => $"Authentication:{pair.Key}", static pair => (string?)pair.Value);
        settings["Authentication:Scheme"] = scheme;
        settings["AppToken"] = "app";
        settings[scheme == "RefreshToken" ? "Environment" : "BaseAddress"] = scheme == "RefreshToken" ? "online" : "https://crm.example.com/";
        if (scheme == "RefreshToken")
        {
            settings["TenantId"] = "Cust1";
        }

        settings[$"Authentication:{key}"] = value;
        services.AddSuperOfficeChatClient(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }
}
