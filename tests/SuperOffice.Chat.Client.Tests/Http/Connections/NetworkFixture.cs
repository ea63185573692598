using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Tests.Tenants;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>An application that signs in, in one of the ways, to a tenant that only its own network reaches.</summary>
internal sealed class NetworkFixture : IAsyncDisposable
{
    public const string Registrations = "single, keyed, tenants";

    public static readonly string[] Credentials =
    [
        "ticket", "refresh token by configuration", "refresh token in code", "refresh token inside another credential",
        "password by configuration", "password in code",
    ];

    // Nobody waits between the attempts of a sign-in.
    private static readonly ChatCredentialContext Quick = new() { TimeProvider = new QuickWaitsClock() };

    private readonly ServiceProvider _provider;

    private NetworkFixture(ServiceProvider provider, IChatAgentClient client)
    {
        _provider = provider;
        Client = client;
    }

    public IChatAgentClient Client { get; }

    public IServiceProvider Services => _provider;

    /// <summary>Responds for the identity provider, the state API and the tenant at once.</summary>
    public static string Respond(RecordedRequest request, string tenantAddress) => request.Path switch
    {
        "/login/common/oauth/tokens" => RecordingHost.Ok("""{"access_token":"8A:Cust1.token","expires_in":3600}"""),
        "/Cust1/api/v1/User/currentToken" => RecordingHost.Ok("\"7T:ticket==\""),
        "/api/state/Cust1" => RecordingHost.Ok($$"""{"State":"Running","IsRunning":true,"Api":"{{tenantAddress}}/Cust1/api"}"""),
        _ => RecordingHost.Ok(TenantFixture.Session),
    };

    /// <summary>The paths that a first call asks for.</summary>
    public static string[] ExpectedPaths(string credential) =>
    [
        .. credential.StartsWith("password", StringComparison.Ordinal) ? Array.Empty<string>() : ["/api/state/Cust1"],
        .. credential.StartsWith("refresh", StringComparison.Ordinal) ? ["/login/common/oauth/tokens"] : Array.Empty<string>(),
        .. credential.StartsWith("password", StringComparison.Ordinal) ? ["/Cust1/api/v1/User/currentToken"] : Array.Empty<string>(),
        "/Cust1/api/v1/Agents/Chat/GetChatSessionEntity",
    ];

    public static async Task<NetworkFixture> StartAsync(
        string registration, string credential, string address, Action<IServiceCollection>? application = null, Action<IHttpClientBuilder>? client = null, bool applicationFirst = true)
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(new QuickWaitsClock());
        if (applicationFirst)
        {
            application?.Invoke(services);
        }

        ChatCredential? coded = Coded(credential, address);
        IHttpClientBuilder builder = registration switch
        {
            "single" => services.AddSuperOfficeChatClient(options => Set(options, credential, address, coded)),
            "keyed" => services.AddKeyedSuperOfficeChatClient("norway", options => Set(options, credential, address, coded)),
            "tenants" => services.AddSuperOfficeChatTenants((_, _, _) =>
            {
                ChatClientOptions options = new();
                Set(options, credential, address, coded);
                return new(options);
            }),
            _ => throw new ArgumentOutOfRangeException(nameof(registration), registration, "No such registration."),
        };
        client?.Invoke(builder);
        if (!applicationFirst)
        {
            application?.Invoke(services);
        }

        ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        return new(provider, registration switch
        {
            "single" => provider.GetRequiredService<IChatAgentClient>(),
            "keyed" => provider.GetRequiredKeyedService<IChatAgentClient>("norway"),
            _ => await provider.GetRequiredService<IChatAgentClientFactory>().GetClientAsync("Cust1", TestContext.Current.CancellationToken),
        });
    }

    public Task CallAsync() => Client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await _provider.DisposeAsync();

    public static void Set(ChatClientOptions options, string credential, string address, ChatCredential? coded)
    {
        options.Environment = address;
        options.TenantId = "Cust1";
        options.AppToken = "app-token";
        options.Retry = new() { MaxRetryAttempts = 0 };
        options.Credential = coded;
        if (credential.StartsWith("password", StringComparison.Ordinal))
        {
            options.BaseAddress = new Uri(address + "/Cust1");
        }

        if (coded is null)
        {
            options.Authentication = credential == "refresh token by configuration"
                ? new() { Scheme = "RefreshToken", ClientId = "id", RefreshToken = "refresh-1" }
                : new() { Scheme = "PasswordTicket", UserName = "tje0", Password = "Tje0" };
        }
    }

    public static ChatCredential? Coded(string credential, string address) => credential switch
    {
        "ticket" => ChatCredential.SoTicket("7T:ticket=="),
        "refresh token in code" => RefreshToken(address),
        "refresh token inside another credential" => new Outer(RefreshToken(address)),
        "password in code" => ChatCredential.PasswordTicket(new Uri(address + "/Cust1"), "tje0", "Tje0", Quick),
        _ => null,
    };

    private static ChatCredential RefreshToken(string address) => ChatCredential.RefreshToken(
        new() { Environment = address, ClientId = "id", ClientSecret = "secret", RefreshToken = "refresh-1" }, Quick);

    private sealed class Outer(ChatCredential inner) : ChatCredential
    {
        public override async ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return await inner.GetAuthorizationAsync(refused, cancellationToken);
        }
    }
}
