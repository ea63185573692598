using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>SuperOffice online with one tenant, and apps that call it. Waits between attempts end at once.</summary>
internal sealed class OnlineFixture : IAsyncDisposable
{
    public const string TenantId = "Cust12345";

    private readonly List<ServiceProvider> _apps = [];

    private OnlineFixture(ChatOnlineEmulator emulator, ChatAgentEmulator tenant, QuickWaitsClock clock)
    {
        Emulator = emulator;
        Tenant = tenant;
        Clock = clock;
    }

    public ChatOnlineEmulator Emulator { get; }

    public ChatAgentEmulator Tenant { get; }

    /// <summary>The clock of the servers, and of apps that have no other.</summary>
    public QuickWaitsClock Clock { get; }

    public SystemUserOptions SystemUser => new()
    {
        Environment = Emulator.Environment,
        TenantId = TenantId,
        SystemToken = Emulator.ApproveSystemUser(TenantId),
        ClientSecret = Emulator.ClientSecret,
        PrivateKey = Emulator.PrivateKeyPem,
    };

    /// <summary>Returns the current counts of exchanges, state requests, requests to the tenant and completed calls.</summary>
    public (int Exchanges, int States, int Sent, int Done) Counts => (
        Emulator.CountRequests(ChatOnlineOperation.SystemUser) + Emulator.CountRequests(ChatOnlineOperation.Token),
        Emulator.CountRequests(ChatOnlineOperation.State),
        Tenant.Requests.Count,
        Tenant.Requests.Count(static request => request.Committed));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts it; with a clock moved by hand unless the options have another.</summary>
    public static async Task<OnlineFixture> StartAsync(Action<ChatOnlineEmulatorOptions>? configure = null)
    {
        QuickWaitsClock clock = SignInFixture.NewClock();
        ChatOnlineEmulatorOptions options = new() { TimeProvider = clock, StateLifetime = TimeSpan.FromHours(24) };
        configure?.Invoke(options);
        ChatOnlineEmulator emulator = await ChatOnlineEmulator.StartAsync(options, Token);
        return new(emulator, await emulator.AddTenantAsync(TenantId, cancellationToken: Token), clock);
    }

    /// <summary>An app of its own.</summary>
    public async Task<IChatAgentClient> NewClientAsync(Func<ChatCredentialContext, ChatCredential> credential, TimeProvider? time = null)
    {
        ServiceCollection services = new();
        services.AddSingleton(time ?? Clock);
        AddTo(services, credential);
        ServiceProvider app = services.BuildServiceProvider(validateScopes: true);
        _apps.Add(app);
        return await ClientOf(app);
    }

    /// <summary>Registers the services of an application for this tenant.</summary>
    public void AddTo(IServiceCollection services, Func<ChatCredentialContext, ChatCredential> credential) =>
        services.AddSuperOfficeChatTenants((provider, _, _) => new(new ChatClientOptions
        {
            Environment = Emulator.Environment,
            AppToken = Emulator.ClientSecret,
            Credential = credential(ChatCredentialContext.From(provider)),
        }));

    public static async Task<IChatAgentClient> ClientOf(IServiceProvider app) =>
        await app.GetRequiredService<IChatAgentClientFactory>().GetClientAsync(TenantId, Token);

    public Task<IChatAgentClient> NewSystemUserAsync() => NewClientAsync(signIn => new SystemUserCredential(SystemUser, signIn));

    /// <summary>A client with a refresh token, which is given out.</summary>
    public async Task<(IChatAgentClient Client, string RefreshToken)> NewUserAsync(string user = "kari")
    {
        string refreshToken = Emulator.GrantConsent(TenantId, user);
        return (await NewClientAsync(signIn => UserOf(refreshToken, signIn)), refreshToken);
    }

    /// <summary>A client of either kind: <c>system user</c> or <c>refresh token</c>.</summary>
    public async Task<IChatAgentClient> NewClientAsync(string kind) =>
        kind == "system user" ? await NewSystemUserAsync() : (await NewUserAsync()).Client;

    public ChatCredential UserOf(string refreshToken, ChatCredentialContext signIn) => ChatCredential.RefreshToken(
        new()
        {
            Environment = Emulator.Environment,
            ClientId = Emulator.ClientId,
            ClientSecret = Emulator.ClientSecret,
            RefreshToken = refreshToken,
        },
        signIn);

    public static Task CreateAsync(IChatAgentClient client, int callers = 1) => Task.WhenAll(Enumerable.Range(0, callers).Select(
        _ => Task.Run(() => client.SaveChatSessionEntityAsync(new() { TopicId = 1 }, cancellationToken: Token), Token)));

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider app in _apps)
        {
            await app.DisposeAsync();
        }

        await Emulator.DisposeAsync();
    }
}
