using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Testing.Tests.Online;

/// <summary>Calls an emulated SuperOffice online with nothing but HttpClient and text.</summary>
public abstract class OnlineTest : IAsyncDisposable
{
    protected const string Secret = "emulator-client-secret";

    protected const string Prefix = "http://schemes.superoffice.net/identity/";

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = TimeSpan.FromMinutes(1),
    };

    private readonly List<ChatOnlineEmulator> _emulators = [];

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 4, 14, 5, 30, TimeSpan.Zero));

    protected async Task<ChatOnlineEmulator> StartAsync(ChatOnlineEmulatorOptions? options = null, params string[] tenants)
    {
        options ??= new ChatOnlineEmulatorOptions();
        options.TimeProvider = Time;
        ChatOnlineEmulator online = await ChatOnlineEmulator.StartAsync(options, Cancelled);
        _emulators.Add(online);
        foreach (string tenant in tenants)
        {
            await online.AddTenantAsync(tenant, cancellationToken: Cancelled);
        }

        return online;
    }

    protected Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request, Cancelled);

    protected Task<HttpResponseMessage> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    protected async Task<JsonObject> ReadAsync(string address) => await ObjectAsync(await GetAsync(address));

    protected static async Task<JsonObject> ObjectAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancelled))!.AsObject();

    /// <summary>Posts a form to the token end point.</summary>
    protected Task<HttpResponseMessage> TokenAsync(ChatOnlineEmulator online, params (string Name, string Value)[] form) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{online.Environment}/login/common/oauth/tokens")
        {
            Content = new FormUrlEncodedContent(form.Select(static member => KeyValuePair.Create(member.Name, member.Value))),
        });

    protected Task<HttpResponseMessage> RefreshAsync(ChatOnlineEmulator online, string refreshToken, string secret = Secret) => TokenAsync(
        online,
        ("grant_type", "refresh_token"),
        ("client_id", "emulator-client-id"),
        ("client_secret", secret),
        ("refresh_token", refreshToken));

    /// <summary>Signs as the documentation says, from the app's key as PEM.</summary>
    protected static string Sign(ChatOnlineEmulator online, string systemToken, DateTimeOffset now)
    {
        using RSA key = RSA.Create();
        key.ImportFromPem(online.PrivateKeyPem);
        string text = $"{systemToken}.{now.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture)}";
        byte[] signature = key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Convert.ToBase64String(signature)}";
    }

    protected async Task<JsonObject> SignInAsync(
        ChatOnlineEmulator online, string tenantId, string signedToken, string secret = Secret, string type = "JWT")
    {
        JsonObject body = new()
        {
            ["SignedSystemToken"] = signedToken,
            ["ApplicationToken"] = secret,
            ["ContextIdentifier"] = tenantId,
            ["ReturnTokenType"] = type,
        };
        HttpResponseMessage response = await SendAsync(
            new HttpRequestMessage(HttpMethod.Post, $"{online.Environment}/Login/api/PartnerSystemUser/Authenticate")
            {
                Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
            });
        Assert.Equal(200, (int)response.StatusCode);
        return await ObjectAsync(response);
    }

    /// <summary>Signs the system user in, and takes the ticket from the claims unread.</summary>
    protected async Task<string> TicketAsync(ChatOnlineEmulator online, string tenantId)
    {
        JsonObject response = await SignInAsync(online, tenantId, Sign(online, online.ApproveSystemUser(tenantId), Time.GetUtcNow()));
        return Claims(response["Token"]!.GetValue<string>())[$"{Prefix}ticket"]!.GetValue<string>();
    }

    protected static JsonObject Claims(string jwt) => Part(jwt, 1);

    protected static JsonObject Part(string jwt, int part) =>
        JsonNode.Parse(Base64Url.DecodeFromChars(jwt.Split('.')[part]))!.AsObject();

    /// <summary>The status of a harmless operation at a tenant.</summary>
    protected async Task<int> CallAsync(Uri tenant, string authorization, string? appToken = Secret)
    {
        HttpRequestMessage request = new(HttpMethod.Post, $"{tenant}/api/v1/Agents/Chat/CreateDefaultChatSessionEntity")
        {
            Content = new ByteArrayContent([]),
        };
        request.Headers.Add("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (appToken is not null)
        {
            request.Headers.Add("SO-AppToken", appToken);
        }

        return (int)(await SendAsync(request)).StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        foreach (ChatOnlineEmulator emulator in _emulators)
        {
            await emulator.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
