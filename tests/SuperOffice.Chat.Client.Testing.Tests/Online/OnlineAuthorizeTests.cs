using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace SuperOffice.Chat.Client.Testing.Tests.Online;

public sealed class OnlineAuthorizeTests : OnlineTest
{
    private const string Redirect = "https://app.example.com/callback?x=1";

    [Fact]
    public async Task A_code_is_exchanged_once_for_all_three_tokens()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1", "Cust2");
        Uri back = await SignInAsync(online, "&acr_values=tenant:Cust2&login_hint=ola&state=a%20b&nonce=n1");
        Assert.StartsWith("https://app.example.com/callback?x=1&code=", back.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("a b", QueryHelpers.ParseQuery(back.Query)["state"].ToString());
        string code = Code(back);

        JsonObject response = await ObjectAsync(await ExchangeAsync(online, code));
        JsonObject claims = Claims(response["id_token"]!.GetValue<string>());
        Assert.Equal("Cust2", claims[$"{Prefix}ctx"]!.GetValue<string>());
        Assert.Equal("n1", claims["nonce"]!.GetValue<string>());
        Assert.Equal("ola@example.com", claims["sub"]!.GetValue<string>());
        Assert.Equal(200, (int)(await RefreshAsync(online, response["refresh_token"]!.GetValue<string>())).StatusCode);
        Assert.Equal(400, (int)(await ExchangeAsync(online, code)).StatusCode);
    }

    [Fact]
    public async Task A_code_is_valid_for_ten_minutes()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        string code = Code(await SignInAsync(online, ""));
        Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(400, (int)(await ExchangeAsync(online, code)).StatusCode);
    }

    [Fact]
    public async Task A_code_needs_the_same_redirect_address()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        string code = Code(await SignInAsync(online, ""));
        Assert.Equal(400, (int)(await ExchangeAsync(online, code, redirect: "https://app.example.com/other")).StatusCode);
    }

    [Theory]
    [InlineData("&code_challenge_method=S256", true, "a-verifier-of-many-letters", 200)]
    [InlineData("&code_challenge_method=S256", true, "another-verifier", 400)]
    [InlineData("", false, "a-verifier-of-many-letters", 200)]
    [InlineData("", true, "a-verifier-of-many-letters", 400)]
    public async Task A_native_app_proves_itself_without_a_secret(string method, bool hashed, string verifier, int status)
    {
        const string secret = "a-verifier-of-many-letters";
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        string challenge = hashed ? Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(secret))) : secret;
        string code = Code(await SignInAsync(online, $"&code_challenge={challenge}{method}"));
        HttpResponseMessage response = await TokenAsync(
            online,
            ("grant_type", "authorization_code"),
            ("client_id", "emulator-client-id"),
            ("code", code),
            ("redirect_uri", Redirect),
            ("code_verifier", verifier));
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("client_id=other&redirect_uri=https%3A%2F%2Fa%2F&response_type=code&scope=openid", 400, null)]
    [InlineData("client_id=emulator-client-id&response_type=code&scope=openid", 400, null)]
    [InlineData("client_id=emulator-client-id&redirect_uri=https%3A%2F%2Fa%2F&response_type=token&scope=openid", 302, "https://a/?error=unsupported_response_type")]
    [InlineData("client_id=emulator-client-id&redirect_uri=https%3A%2F%2Fa%2F&response_type=code&scope=all", 302, "https://a/?error=invalid_scope")]
    [InlineData("client_id=emulator-client-id&redirect_uri=https%3A%2F%2Fa%2F&response_type=code&scope=openid&acr_values=tenant:Cust9", 302, "https://a/?error=access_denied")]
    public async Task An_error_is_reported_to_the_browser_or_to_the_app(string query, int status, string? location)
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1");
        HttpResponseMessage response = await GetAsync($"{online.Environment}/login/common/oauth/authorize?{query}");
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.AbsoluteUri);
    }

    private async Task<Uri> SignInAsync(ChatOnlineEmulator online, string more)
    {
        HttpResponseMessage response = await GetAsync(
            $"{online.Environment}/login/common/oauth/authorize?client_id=emulator-client-id&response_type=code&scope=openid"
            + $"&redirect_uri={Uri.EscapeDataString(Redirect)}{more}");
        Assert.Equal(302, (int)response.StatusCode);
        return response.Headers.Location!;
    }

    private static string Code(Uri back) => QueryHelpers.ParseQuery(back.Query)["code"].ToString();

    private Task<HttpResponseMessage> ExchangeAsync(ChatOnlineEmulator online, string code, string redirect = Redirect) => TokenAsync(
        online,
        ("grant_type", "authorization_code"),
        ("client_id", "emulator-client-id"),
        ("client_secret", Secret),
        ("code", code),
        ("redirect_uri", redirect));
}
