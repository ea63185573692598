using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

/// <summary>The application's primary handler carries the exchange, the metadata and the keys, and errors there are distinguished.</summary>
public sealed class NetworkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, string, bool> Ways => new(["code", "configuration"], ["single", "keyed", "tenants"], [true, false]);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_applications_primary_handler_carries_every_request(string way, string registration, bool isForAll)
    {
        using SignInFixture fixture = new();
        ConcurrentQueue<string> paths = new();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(fixture.Clock);
        if (isForAll)
        {
            services.ConfigureHttpClientDefaults(builder => builder.ConfigurePrimaryHttpMessageHandler(() => new Recording(paths)));
        }

        IHttpClientBuilder client = Register(services, fixture, way, registration);
        if (!isForAll)
        {
            client.ConfigurePrimaryHttpMessageHandler(() => new Recording(paths));
        }

        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        IChatAgentClient chat = registration switch
        {
            "single" => provider.GetRequiredService<IChatAgentClient>(),
            "keyed" => provider.GetRequiredKeyedService<IChatAgentClient>("norway"),
            _ => await provider.GetRequiredService<IChatAgentClientFactory>().GetClientAsync("Cust12345", Token),
        };
        await Assert.ThrowsAsync<ChatAgentApiException>(() => chat.GetChatSessionEntityAsync(5, cancellationToken: Token));

        Assert.Equal(
            [SignInFixture.ExchangePath, SignInFixture.MetadataPath, SignInFixture.KeysPath, "/Cust12345/api/v1/Agents/Chat/GetChatSessionEntity"], paths);
        Assert.Equal(fixture.Requests.Select(static request => request.Path), paths);
    }

    [Theory]
    [InlineData(503, "exchange", true)]
    [InlineData(429, "exchange", true)]
    [InlineData(500, "metadata", true)]
    [InlineData(0, "exchange", true)]
    [InlineData(0, "keys", true)]
    [InlineData(400, "exchange", false)]
    [InlineData(404, "metadata", false)]
    [InlineData(403, "keys", false)]
    public async Task A_failure_without_a_decision_is_distinguished_from_a_refusal(int status, string place, bool isTransient)
    {
        using SignInFixture fixture = new();
        using Failing handler = new(status, place);

        Assert.Equal(isTransient, (await fixture.FailAsync(handler)).IsTransient);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_byte_order_mark_before_a_document_is_ignored(bool isUtf16)
    {
        using SignInFixture fixture = new();
        using Marking handler = new(isUtf16);

        Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-1=="), await fixture.Credential(handler: handler).GetAuthorizationAsync(null, Token));
        Assert.Equal(3, handler.Marked);
    }

    private static IHttpClientBuilder Register(IServiceCollection services, SignInFixture fixture, string way, string registration)
    {
        SystemUserCredential? coded = way == "code" ? new SystemUserCredential(fixture.Options, new ChatCredentialContext { TimeProvider = fixture.Clock }) : null;
        void Set(ChatClientOptions options)
        {
            options.Environment = fixture.Environment;
            options.TenantId = "Cust12345";
            options.BaseAddress = new Uri(fixture.Environment + "/Cust12345");
            options.AppToken = SignInFixture.ClientSecret;
            options.Credential = coded;
        }

        switch (registration)
        {
            case "single":
                if (coded is null)
                {
                    services.AddSuperOfficeSystemUser(options => Copy(fixture.Options, options));
                }

                return services.AddSuperOfficeChatClient(Set);
            case "keyed":
                if (coded is null)
                {
                    services.AddKeyedSuperOfficeSystemUser("norway", options => Copy(fixture.Options, options));
                }

                return services.AddKeyedSuperOfficeChatClient("norway", Set);
            default:
                return services.AddSuperOfficeChatTenants((provider, _, _) =>
                {
                    ChatClientOptions options = new();
                    Set(options);
                    options.Credential ??= new SystemUserCredential(fixture.Options, ChatCredentialContext.From(provider));
                    return new(options);
                });
        }
    }

    private static void Copy(SystemUserOptions from, SystemUserOptions to) =>
        (to.Environment, to.TenantId, to.SystemToken, to.ClientSecret, to.PrivateKey) =
            (from.Environment, from.TenantId, from.SystemToken, from.ClientSecret, from.PrivateKey);

    private sealed class Recording : DelegatingHandler
    {
        private readonly ConcurrentQueue<string> _paths;

        public Recording(ConcurrentQueue<string> paths)
            : base(new SocketsHttpHandler()) => _paths = paths;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _paths.Enqueue(request.RequestUri!.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Failing(int status, string place) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath == PathOf(place)
                ? status == 0
                    ? throw new HttpRequestException(HttpRequestError.NameResolutionError)
                    : Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent([]) })
                : base.SendAsync(request, cancellationToken);

        private static string PathOf(string place) => place switch
        {
            "exchange" => SignInFixture.ExchangePath,
            "metadata" => SignInFixture.MetadataPath,
            _ => SignInFixture.KeysPath,
        };
    }

    private sealed class Marking(bool isUtf16) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _marked;

        public int Marked => _marked;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            string text = await response.Content.ReadAsStringAsync(cancellationToken);
            System.Text.Encoding encoding = isUtf16 ? System.Text.Encoding.Unicode : System.Text.Encoding.UTF8;
            response.Content = new ByteArrayContent([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            Interlocked.Increment(ref _marked);
            return response;
        }
    }
}
