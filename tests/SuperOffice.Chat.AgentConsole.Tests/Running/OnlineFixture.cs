using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>SuperOffice online with one tenant, on a clock that stands still, and the settings to sign in there.</summary>
internal sealed class OnlineFixture : IAsyncDisposable
{
    public const string TenantId = "Cust12345";

    private readonly TestFolder _folder = new();
    private readonly List<string> _secrets;

    private OnlineFixture(ChatOnlineEmulator online, ChatAgentEmulator tenant, FakeTimeProvider time)
    {
        Online = online;
        Tenant = tenant;
        Time = time;
        RefreshToken = online.GrantConsent(TenantId, "kari");
        SystemToken = online.ApproveSystemUser(TenantId);
        _secrets = [online.ClientSecret, RefreshToken, SystemToken];
    }

    public ChatOnlineEmulator Online { get; }

    public ChatAgentEmulator Tenant { get; }

    public FakeTimeProvider Time { get; }

    public string RefreshToken { get; }

    public string SystemToken { get; }

    /// <summary>Gets all seeded secrets, and all texts that were sent to the tenant.</summary>
    public IEnumerable<string> Secrets => _secrets.Concat(
        Tenant.Requests.Select(static request => request.Headers["Authorization"].Split(' ')[1]));

    public static async Task<OnlineFixture> StartAsync()
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 4, 14, 5, 30, TimeSpan.Zero));
        ChatOnlineEmulator online = await ChatOnlineEmulator.StartAsync(
            new ChatOnlineEmulatorOptions { TimeProvider = time }, TestContext.Current.CancellationToken);
        ChatAgentEmulator tenant = await online.AddTenantAsync(TenantId, cancellationToken: TestContext.Current.CancellationToken);
        return new OnlineFixture(online, tenant, time);
    }

    public ConsoleRun WithRefreshToken() => WithTenant()
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__SCHEME", "RefreshToken")
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__CLIENT_ID", Online.ClientId)
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__CLIENT_SECRET", Online.ClientSecret)
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__REFRESH_TOKEN", RefreshToken)
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__REDIRECT_URI", "https://app.example.com/callback");

    public ConsoleRun WithSystemUser()
    {
        // Here, since the emulator makes the key when it is first asked for, which takes its time.
        _secrets.AddRange([.. PartsOf(Online.PrivateKeyXml), .. PartsOf(Online.PrivateKeyPem)]);
        return WithTenant()
            .With("SUPEROFFICE_CHAT_APP_TOKEN", Online.ClientSecret)
            .With("SUPEROFFICE_CHAT_AUTHENTICATION__SCHEME", "SystemUser")
            .With("SUPEROFFICE_CHAT_AUTHENTICATION__SYSTEM_TOKEN", SystemToken)
            .With("SUPEROFFICE_CHAT_AUTHENTICATION__PRIVATE_KEY", Online.PrivateKeyXml);
    }

    public ConsoleRun WithSystemUserOfFile() => WithSystemUser()
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__PRIVATE_KEY", "")
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__PRIVATE_KEY_FILE", _folder.Write("key.pem", Online.PrivateKeyPem));

    public ConsoleRun With(string way) => way switch
    {
        "RefreshToken" => WithRefreshToken(),
        "SystemUser" => WithSystemUser(),
        _ => WithSystemUserOfFile(),
    };

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await Online.DisposeAsync();
    }

    private static IEnumerable<string> PartsOf(string key) =>
        key.Split('<', '>', '\n').Where(static part => part.Length >= 32).Select(static part => part[..32]);

    private ConsoleRun WithTenant() => new ConsoleRun { TimeProvider = Time }
        .With("SUPEROFFICE_CHAT_ENVIRONMENT", Online.Environment)
        .With("SUPEROFFICE_CHAT_TENANT_ID", TenantId);
}
