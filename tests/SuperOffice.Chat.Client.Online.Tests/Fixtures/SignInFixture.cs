using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>An identity provider on a real socket that responds as the test says, without code of the packages.</summary>
internal sealed class SignInFixture : IDisposable
{
    public const string ClientSecret = "client-secret-77aa";
    public const string SystemToken = "Chat App-a.b c-Xy1z";
    public const string ExchangePath = "/Login/api/PartnerSystemUser/Authenticate";
    public const string MetadataPath = "/login/.well-known/openid-configuration";
    public const string KeysPath = "/login/.well-known/jwks";

    private readonly ConcurrentQueue<SignInRequest> _requests = new();
    private readonly WireMockServer _server;
    private readonly TimeProvider _time;
    private int _exchanges;

    public SignInFixture(TimeProvider? time = null)
    {
        _time = time ?? Clock;
        _server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"], DisableJsonBodyParsing = true });
        Exchange = (number, request) => SignInReply.Success(Token(number, request).Sign());
        KeysAddress = $"{Environment}{KeysPath}";
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithCallback(Respond));
    }

    public QuickWaitsClock Clock { get; } = NewClock();

    /// <summary>Creates the responses to the exchanges, counted from 1.</summary>
    public Func<int, SignInRequest, SignInReply> Exchange { get; set; }

    public IReadOnlyList<(string Id, RSA Key)> PublishedKeys { get; set; } = [("host-1", TestKeys.Host)];

    public string KeysAddress { get; set; }

    public string Environment => $"http://127.0.0.1:{_server.Port}";

    public IReadOnlyList<SignInRequest> Requests => [.. _requests];

    public int Exchanges => Count(ExchangePath);

    public SystemUserOptions Options => new()
    {
        Environment = Environment,
        TenantId = "Cust12345",
        SystemToken = SystemToken,
        ClientSecret = ClientSecret,
        PrivateKey = TestKeys.App.ExportPkcs8PrivateKeyPem(),
    };

    /// <summary>Creates a clock on which the waits between attempts end at once.</summary>
    public static QuickWaitsClock NewClock() => new(TimeSpan.FromSeconds(10), new DateTimeOffset(2026, 3, 1, 14, 5, 0, TimeSpan.Zero));

    public int Count(string path) => _requests.Count(request => request.Path == path);

    /// <summary>A right token whose ticket has the number of its exchange.</summary>
    public TokenDraft Token(int number, SignInRequest request) => new()
    {
        Now = _time.GetUtcNow(),
        Tenant = request.Member("ContextIdentifier"),
        Ticket = $"7T:ticket-{number}==",
    };

    public TokenDraft Token() => new() { Now = _time.GetUtcNow() };

    public SystemUserCredential Credential(SystemUserOptions? options = null, HttpMessageHandler? handler = null) =>
        new(options ?? Options, new ChatCredentialContext { TimeProvider = Clock, PrimaryHandler = handler });

    /// <summary>The failure of an exchange.</summary>
    public async Task<ChatCredentialException> FailAsync(HttpMessageHandler? handler = null) => await Assert.ThrowsAsync<ChatCredentialException>(
        () => Credential(handler: handler).GetAuthorizationAsync(null, TestContext.Current.CancellationToken).AsTask());

    public void Dispose() => _server.Dispose();

    private ResponseMessage Respond(IRequestMessage message)
    {
        SignInRequest request = new(message.Method, message.Path, message.RawQuery ?? "", message.Body ?? "");
        _requests.Enqueue(request);
        SignInReply reply = request.Path switch
        {
            MetadataPath => new(200, $$"""{"issuer":"{{Environment}}","jwks_uri":"{{KeysAddress}}"}"""),
            KeysPath => new(200, $$"""{"keys":[{{string.Join(',', PublishedKeys.Select(static key => Published(key.Id, key.Key)))}}]}"""),
            ExchangePath => Exchange(Interlocked.Increment(ref _exchanges), request),
            _ => new(404, "nothing here"),
        };
        ResponseMessage response = new()
        {
            StatusCode = reply.Status,
            BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = reply.Body },
        };
        response.AddHeader("Content-Type", "application/json");
        foreach ((string name, string value) in reply.Headers)
        {
            response.AddHeader(name, value);
        }

        return response;
    }

    private static string Published(string id, RSA key)
    {
        RSAParameters parameters = key.ExportParameters(includePrivateParameters: false);
        return $$"""{"kty":"RSA","use":"sig","kid":"{{id}}","e":"{{Base64Url.EncodeToString(parameters.Exponent)}}","n":"{{Base64Url.EncodeToString(parameters.Modulus)}}"}""";
    }
}
