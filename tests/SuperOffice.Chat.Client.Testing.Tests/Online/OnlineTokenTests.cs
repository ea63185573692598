using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Online;

public sealed class OnlineTokenTests : OnlineTest
{
    [Fact]
    public async Task A_refresh_returns_an_access_token_and_no_new_refresh_token()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        JsonObject response = await ObjectAsync(await RefreshAsync(online, online.GrantConsent("Cust12345", "ola")));
        Assert.Equal(["access_token", "expires_in", "id_token", "token_type"], response.Select(member => member.Key).Order());
        Assert.Equal("Bearer", response["token_type"]!.GetValue<string>());
        Assert.Equal(3600, response["expires_in"]!.GetValue<int>());
        string token = response["access_token"]!.GetValue<string>();
        Assert.StartsWith("8A:Cust12345.", token, StringComparison.Ordinal);
        JsonObject claims = Claims(response["id_token"]!.GetValue<string>());
        Assert.Equal(online.Environment, claims["iss"]!.GetValue<string>());
        Assert.Equal("emulator-client-id", claims["aud"]!.GetValue<string>());
        Assert.Equal("12", claims[$"{Prefix}associateid"]!.GetValue<string>());
        ReceivedChatRequest request = Assert.Single(online.Requests);
        Assert.Equal("Token", request.Operation);
        Assert.Equal("Cust12345", request.TenantId);
        Assert.True(request.Committed);
        Assert.Equal(200, await CallAsync(online.GetTenant("Cust12345").BaseAddress, $"Bearer {token}", appToken: null));
    }

    [Fact]
    public async Task An_access_token_expires_regardless_of_its_use()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string refreshToken = online.GrantConsent("Cust12345");
        JsonObject response = await ObjectAsync(await RefreshAsync(online, refreshToken));
        string first = $"Bearer {response["access_token"]!.GetValue<string>()}";
        Uri tenant = online.GetTenant("Cust12345").BaseAddress;
        Time.Advance(TimeSpan.FromSeconds(3599));
        Assert.Equal(200, await CallAsync(tenant, first));
        Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(401, await CallAsync(tenant, first));
        JsonObject renewed = await ObjectAsync(await RefreshAsync(online, refreshToken));
        Assert.Equal(200, await CallAsync(tenant, $"Bearer {renewed["access_token"]!.GetValue<string>()}"));
    }

    [Theory]
    [InlineData(ExpiresInFormat.Number, JsonValueKind.Number)]
    [InlineData(ExpiresInFormat.String, JsonValueKind.String)]
    [InlineData(ExpiresInFormat.Missing, JsonValueKind.Undefined)]
    public async Task The_lifetime_has_the_requested_format(ExpiresInFormat form, JsonValueKind kind)
    {
        ChatOnlineEmulator online = await StartAsync(new() { ExpiresIn = form }, "Cust12345");
        JsonObject response = await ObjectAsync(await RefreshAsync(online, online.GrantConsent("Cust12345")));
        Assert.Equal(kind, response["expires_in"]?.GetValueKind() ?? JsonValueKind.Undefined);
    }

    [Fact]
    public async Task A_revoked_consent_issues_no_more_tokens()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string refreshToken = online.GrantConsent("Cust12345");
        Assert.True(online.RevokeConsent(refreshToken));
        Assert.False(online.RevokeConsent(refreshToken));
        await AssertRefusedAsync(await RefreshAsync(online, refreshToken), 400, "invalid_grant");
        Assert.False(Assert.Single(online.Requests).Committed);
    }

    [Fact]
    public async Task A_wrong_client_secret_is_refused()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        await AssertRefusedAsync(await RefreshAsync(online, online.GrantConsent("Cust12345"), "wrong"), 400, "invalid_client");
    }

    [Theory]
    [InlineData("emulator-client-secret", 200)]
    [InlineData("wrong", 401)]
    public async Task The_client_secret_may_be_sent_as_basic(string secret, int status)
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        HttpRequestMessage request = new(HttpMethod.Post, $"{online.Environment}/login/common/oauth/tokens")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "refresh_token"), new("refresh_token", online.GrantConsent("Cust12345"))]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"emulator-client-id:{secret}")));
        Assert.Equal(status, (int)(await SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Parameters_in_the_address_are_refused()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string query = $"grant_type=refresh_token&client_id=emulator-client-id&client_secret={Secret}&refresh_token={online.GrantConsent("Cust12345")}";
        HttpRequestMessage inTheAddress = new(HttpMethod.Post, $"{online.Environment}/login/common/oauth/tokens?{query}")
        {
            Content = new FormUrlEncodedContent([]),
        };
        await AssertRefusedAsync(await SendAsync(inTheAddress), 400, "invalid_request");
        HttpRequestMessage noForm = new(HttpMethod.Post, $"{online.Environment}/login/common/oauth/tokens")
        {
            Content = new StringContent(query, Encoding.UTF8, "text/plain"),
        };
        await AssertRefusedAsync(await SendAsync(noForm), 400, "invalid_request");
    }

    [Fact]
    public async Task Other_grants_and_methods_are_refused()
    {
        ChatOnlineEmulator online = await StartAsync();
        await AssertRefusedAsync(await TokenAsync(online, ("grant_type", "password")), 400, "unsupported_grant_type");
        await AssertRefusedAsync(await TokenAsync(online, ("client_id", "x")), 400, "invalid_request");
        Assert.Equal(405, (int)(await GetAsync($"{online.Environment}/login/common/oauth/tokens")).StatusCode);
    }

    private static async Task AssertRefusedAsync(HttpResponseMessage response, int status, string error)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(error, (await ObjectAsync(response))["error"]!.GetValue<string>());
    }
}
