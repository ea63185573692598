using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The application's network settings carry every request of ours: nothing but its proxy reaches the hosts.</summary>
public sealed class NetworkSettingsTests
{
    // Nothing listens there.
    private const string Unreachable = "http://127.0.0.1:1";

    public static MatrixTheoryData<string, string, bool> Settings => new(
        AppNetwork.Ways, NetworkFixture.Registrations.Split(", "), [true, false]);

    public static MatrixTheoryData<string, string, string> SignIns => new(
        ["defaults: primary handler", "defaults: change of the handler", "builder: primary handler", "builder: sockets handler"],
        NetworkFixture.Registrations.Split(", "),
        NetworkFixture.Credentials);

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Every_way_to_set_a_proxy_counts_before_and_after_the_registration(string way, string registration, bool applicationFirst)
    {
        await using RecordingHost proxy = new(static request => NetworkFixture.Respond(request, Unreachable));
        await using NetworkFixture fixture = await StartAsync(proxy, way, registration, "refresh token in code", applicationFirst);

        await fixture.CallAsync();

        Assert.Equal(NetworkFixture.ExpectedPaths("refresh token in code"), proxy.Paths);
        Assert.All(proxy.Requests, static request => Assert.StartsWith(Unreachable, request.Target, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SignIns))]
    public async Task A_proxy_carries_the_sign_in_of_every_kind(string way, string registration, string credential)
    {
        await using RecordingHost proxy = new(static request => NetworkFixture.Respond(request, Unreachable));
        await using NetworkFixture fixture = await StartAsync(proxy, way, registration, credential, applicationFirst: true);

        await fixture.CallAsync();

        Assert.Equal(NetworkFixture.ExpectedPaths(credential), proxy.Paths);
    }

    [Theory]
    [MemberData(nameof(SignIns))]
    public async Task A_private_authority_is_trusted_for_the_sign_in_of_every_kind(string way, string registration, string credential)
    {
        PrivateAuthority authority = PrivateAuthority.Shared;
        string address = "";
        await using RecordingHost host = new(request => NetworkFixture.Respond(request, address), authority.Host);
        address = host.Address;
        await using NetworkFixture fixture = await NetworkFixture.StartAsync(
            registration,
            credential,
            address,
            services => AppNetwork.AddTo(services, way, authority.TrustIn, static () => new HttpClientHandler()),
            builder => AppNetwork.AddTo(builder, way, authority.TrustIn, static () => new HttpClientHandler()));

        await fixture.CallAsync();

        Assert.Equal(NetworkFixture.ExpectedPaths(credential), host.Paths);
    }

    [Theory]
    [MemberData(nameof(RegistrationNames))]
    public async Task Without_the_applications_handler_a_private_authority_is_not_trusted(string registration)
    {
        PrivateAuthority authority = PrivateAuthority.Shared;
        await using RecordingHost host = new(static _ => RecordingHost.Ok("{}"), authority.Host);
        await using NetworkFixture fixture = await NetworkFixture.StartAsync(registration, "password in code", host.Address);

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(fixture.CallAsync);

        Assert.Equal(HttpRequestError.SecureConnectionError, failure.HttpRequestError);
        Assert.Empty(host.Requests);
    }

    public static TheoryData<string> RegistrationNames => [.. NetworkFixture.Registrations.Split(", ")];

    [Theory]
    [MemberData(nameof(RegistrationNames))]
    public async Task A_state_requested_outside_of_a_call_goes_through_the_handler_of_the_client(string registration)
    {
        await using RecordingHost proxy = new(static request => NetworkFixture.Respond(request, Unreachable));
        await using NetworkFixture fixture = await StartAsync(proxy, "builder: primary handler", registration, "ticket", applicationFirst: true);

        ChatTenantStatus status = await ChatEnvironment.Parse(Unreachable).GetTenantStatusAsync(
            "Cust1", ChatCredentialContext.From(fixture.Services), TestContext.Current.CancellationToken);

        Assert.True(status.IsRunning);
        Assert.Equal(["/api/state/Cust1"], proxy.Paths);
    }

    [Fact]
    public async Task A_configured_credential_used_outside_of_a_call_goes_through_the_handler_of_its_client()
    {
        await using RecordingHost norway = new(static request => NetworkFixture.Respond(request, Unreachable));
        await using RecordingHost sweden = new(static request => NetworkFixture.Respond(request, Unreachable));
        ServiceCollection services = new();
        foreach ((string key, RecordingHost proxy) in new[] { ("norway", norway), ("sweden", sweden) })
        {
            services.AddKeyedSuperOfficeChatClient(key, static options => NetworkFixture.Set(options, "refresh token by configuration", Unreachable, null))
                .UseSocketsHttpHandler((handler, _) => handler.Proxy = new ProxyTo(proxy.Address));
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        ChatCredential credential = provider.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<ChatClientOptions>>().Get("sweden").Credential!;

        await credential.GetAuthorizationAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal((0, 1), (norway.Requests.Count, sweden.Requests.Count));
    }

    [Fact]
    public async Task A_credential_of_two_clients_signs_in_through_the_calling_client()
    {
        await using RecordingHost first = new(static request => NetworkFixture.Respond(request, Unreachable));
        await using RecordingHost second = new(static request => NetworkFixture.Respond(request, Unreachable));
        FakeTimeProvider clock = new();
        ChatCredential credential = new Renewing(clock);

        using (ChatAgentClient client = Client(credential, first))
        {
            await client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);
        }

        clock.Advance(TimeSpan.FromHours(1));
        using (ChatAgentClient client = Client(credential, second))
        {
            await client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);
        }

        Assert.Equal(["/signin", "/Cust1/api/v1/Agents/Chat/GetChatSessionEntity"], first.Paths);
        Assert.Equal(["/signin", "/Cust1/api/v1/Agents/Chat/GetChatSessionEntity"], second.Paths);
    }

    [Fact]
    public async Task A_handler_given_to_the_sign_in_takes_precedence_over_the_clients()
    {
        await using RecordingHost ofTheClient = new(static request => NetworkFixture.Respond(request, Unreachable));
        await using RecordingHost ofTheSignIn = new(static request => NetworkFixture.Respond(request, Unreachable));
        using SocketsHttpHandler handler = new() { Proxy = new ProxyTo(ofTheSignIn.Address) };
        ChatCredential credential = ChatCredential.PasswordTicket(new Uri(Unreachable + "/Cust1"), "tje0", "Tje0", new ChatCredentialContext { PrimaryHandler = handler });
        using ChatAgentClient client = Client(credential, ofTheClient);

        await client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((1, 1), (ofTheClient.Requests.Count, ofTheSignIn.Requests.Count));
    }

    [Theory]
    [MemberData(nameof(CodedCredentials))]
    public async Task A_handler_given_to_a_client_without_a_container_carries_the_sign_in(string credential)
    {
        await using RecordingHost proxy = new(static request => NetworkFixture.Respond(request, Unreachable));
        using SocketsHttpHandler handler = new() { Proxy = new ProxyTo(proxy.Address) };
        ChatClientOptions options = new();
        NetworkFixture.Set(options, credential, Unreachable, NetworkFixture.Coded(credential, Unreachable));
        using ChatAgentClient client = ChatAgentClient.Create(options, loggerFactory: null, handler);

        await client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(NetworkFixture.ExpectedPaths(credential), proxy.Paths);
    }

    public static TheoryData<string> CodedCredentials => [.. NetworkFixture.Credentials];

    private static Task<NetworkFixture> StartAsync(RecordingHost proxy, string way, string registration, string credential, bool applicationFirst)
    {
        void Set(SocketsHttpHandler handler) => handler.Proxy = new ProxyTo(proxy.Address);
        HttpClientHandler Other() => new() { Proxy = new ProxyTo(proxy.Address) };
        return NetworkFixture.StartAsync(
            registration,
            credential,
            Unreachable,
            services => AppNetwork.AddTo(services, way, Set, Other),
            builder => AppNetwork.AddTo(builder, way, Set, Other),
            applicationFirst);
    }

    private static ChatAgentClient Client(ChatCredential credential, RecordingHost proxy)
    {
        ChatClientOptions options = new() { BaseAddress = new Uri(Unreachable + "/Cust1"), Credential = credential };
        return ChatAgentClient.Create(options, loggerFactory: null, new SocketsHttpHandler { Proxy = new ProxyTo(proxy.Address) });
    }

    /// <summary>An application's renewing credential, which is never content with what it has.</summary>
    private sealed class Renewing(TimeProvider clock) : RenewingChatCredential(new ChatCredentialContext { TimeProvider = clock })
    {
        protected override async Task<ExpiringChatAuthorization> RenewAsync(CancellationToken cancellationToken)
        {
            using HttpClient http = Context.CreateHttpClient();
            using HttpResponseMessage response = await http.GetAsync(new Uri(Unreachable + "/signin"), cancellationToken);
            return new(ChatAuthorization.SoTicket("7T:" + Guid.NewGuid().ToString("N"))) { ExpiresAt = Context.TimeProvider.GetUtcNow().AddHours(1) };
        }
    }
}
