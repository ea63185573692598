using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Tests.Caching;

namespace SuperOffice.Chat.Client.Tests.Authentication;

/// <summary>Credentials that renew themselves, by configuration alone.</summary>
public sealed class ConfiguredSignInTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly MemoryStore _shared = new();
    private readonly WireServer _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_refresh_token_signs_in_with_the_containers_clock_and_store()
    {
        _host.RespondNext("""{"access_token":"8A:1","expires_in":3600}""").RespondNext("""{"access_token":"8A:2"}""");
        await using ServiceProvider provider = Container(
            ("Environment", _host.Address),
            ("TenantId", "Cust1"),
            ("AppToken", "secret1"),
            ("Authentication:Scheme", "refreshtoken"),
            ("Authentication:ClientId", "id1"),
            ("Authentication:RefreshToken", "refresh1"));
        ChatCredential credential = CredentialOf(provider);

        Assert.Equal("Bearer 8A:1", await AskAsync(credential));
        Assert.Equal(
            "grant_type=refresh_token&client_id=id1&refresh_token=refresh1&client_secret=secret1", Assert.Single(_host.Requests).Body);
        Assert.Single(_shared.Entries);
        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromHours(1), Assert.IsType<RenewingChatCredential>(credential, exactMatch: false).ExpiresAt);
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("Bearer 8A:2", await AskAsync(credential));
    }

    [Fact]
    public async Task A_password_is_exchanged_at_the_tenants_own_address()
    {
        _host.RespondNext("\"7T:abc==\"");
        await using ServiceProvider provider = Container(
            ("BaseAddress", _host.Address + "/crm/api"),
            ("Authentication:Scheme", "PasswordTicket"),
            ("Authentication:UserName", "tje0"),
            ("Authentication:Password", "Tje0"));

        Assert.Equal("SOTicket 7T:abc==", await AskAsync(CredentialOf(provider)));
        WireRequest request = Assert.Single(_host.Requests);
        Assert.Equal("/crm/api/v1/User/currentToken", request.Target);
        Assert.Equal("Basic dGplMDpUamUw", request.Header("Authorization"));
    }

    [Fact]
    public async Task Without_a_container_the_options_report_the_same()
    {
        _host.RespondNext("""{"error":"invalid_grant"}""", 400);
        using ChatAgentClient client = ChatAgentClient.Create(new ChatClientOptions
        {
            Environment = _host.Address,
            TenantId = "Cust1",
            BaseAddress = new Uri(_host.Address + "/Cust1/api"),
            Authentication = { Scheme = "RefreshToken", ClientId = "id1", RefreshToken = "refresh1" },
        });

        ChatAgentAuthenticationException failure = await Assert.ThrowsAsync<ChatAgentAuthenticationException>(
            () => client.ChatSessionsForUserAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("invalid_grant", failure.Message, StringComparison.Ordinal);
        Assert.Equal("The exchange of the refresh token was rejected (400): invalid_grant", failure.Detail);
        Assert.Equal("/login/common/oauth/tokens", Assert.Single(_host.Requests).Target);
    }

    [Theory]
    [InlineData("RefreshToken", "Authentication:ClientId is missing. The scheme RefreshToken requires it.")]
    [InlineData("PasswordTicket", "Authentication:UserName is missing. The scheme PasswordTicket requires it.")]
    [InlineData("SystemUser", "Authentication:Scheme 'SystemUser' requires the package SuperOffice.Chat.Client.Online. Call AddSuperOfficeSystemUser with the same configuration.")]
    [InlineData("Magic", "Authentication:Scheme 'Magic' is unknown. Use Basic, SoTicket, Bearer, Xsrf, RefreshToken, PasswordTicket or SystemUser.")]
    public async Task A_missing_setting_is_named_at_the_start(string scheme, string message)
    {
        await using ServiceProvider provider = Container(
            ("Environment", _host.Address),
            ("TenantId", "Cust1"),
            ("BaseAddress", _host.Address + "/Cust1/api"),
            ("Authentication:Scheme", scheme));

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => CredentialOf(provider));

        Assert.Equal([message], failure.Failures);
    }

    private static ChatCredential CredentialOf(ServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ChatClientOptions>>().Value.Credential!;

    private static async Task<string?> AskAsync(ChatCredential credential) =>
        (await credential.GetAuthorizationAsync(null, TestContext.Current.CancellationToken)).Header;

    private ServiceProvider Container(params (string Key, string Value)[] settings)
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton<ChatSharedStore>(_shared);
        services.AddSuperOfficeChatClient(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build());
        return services.BuildServiceProvider();
    }
}
