using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Online;

public sealed class OnlineSystemUserTests : OnlineTest
{
    [Fact]
    public async Task A_signed_token_is_exchanged_for_a_signed_token_with_a_ticket()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string systemToken = online.ApproveSystemUser("Cust12345");
        Assert.StartsWith("Chat Emulator App-", systemToken, StringComparison.Ordinal);
        Assert.Equal(systemToken, online.ApproveSystemUser("Cust12345"));

        JsonObject response = await SignInAsync(online, "Cust12345", Sign(online, systemToken, Time.GetUtcNow()));

        Assert.True(response["IsSuccessful"]!.GetValue<bool>());
        Assert.Null(response["ErrorMessage"]);
        JsonObject claims = Claims(response["Token"]!.GetValue<string>());
        Assert.Equal("SuperOffice AS", claims["iss"]!.GetValue<string>());
        Assert.Equal("1801550193", claims[$"{Prefix}serial"]!.GetValue<string>());
        Assert.Equal("spn:1801550193", claims["aud"]!.GetValue<string>());
        Assert.Equal("Cust12345", claims[$"{Prefix}ctx"]!.GetValue<string>());
        Assert.Equal("False", claims[$"{Prefix}is_administrator"]!.GetValue<string>());
        Assert.Equal($"{online.GetTenant("Cust12345").BaseAddress}/api/", claims[$"{Prefix}webapi_url"]!.GetValue<string>());
        Assert.Equal("1772633130", claims["iat"]!.GetValue<string>());
        Assert.Equal(1772633070, claims["nbf"]!.GetValue<long>());
        Assert.Equal(1772633430, claims["exp"]!.GetValue<long>());
        string ticket = claims[$"{Prefix}ticket"]!.GetValue<string>();
        Assert.Matches("^7T:.+==$", ticket);
        Uri tenant = online.GetTenant("Cust12345").BaseAddress;
        Assert.Equal(200, await CallAsync(tenant, $"SOTicket {ticket}"));
        Assert.Equal(401, await CallAsync(tenant, $"SOTicket {ticket}", appToken: null));
    }

    [Fact]
    public async Task The_token_is_signed_with_the_published_key_until_that_is_rotated()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string systemToken = online.ApproveSystemUser("Cust12345");
        string jwt = await JwtAsync(online, systemToken);
        Assert.True(await IsSignedAsync(online, jwt));
        online.RotateSigningKey();
        Assert.False(await IsSignedAsync(online, jwt));
        Assert.True(await IsSignedAsync(online, await JwtAsync(online, systemToken)));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(-5, true)]
    [InlineData(7, false)]
    [InlineData(-7, false)]
    public async Task The_time_stamp_may_be_a_few_minutes_off(int minutes, bool successful)
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        DateTimeOffset stamp = new DateTimeOffset(2026, 3, 4, 14, 5, 0, TimeSpan.Zero).AddMinutes(minutes);
        JsonObject response = await SignInAsync(
            online, "Cust12345", Sign(online, online.ApproveSystemUser("Cust12345"), minutes < 0 ? stamp.AddMinutes(1) : stamp));
        Assert.Equal(successful, response["IsSuccessful"]!.GetValue<bool>());
        AssertStartsWith(successful ? null : "InvalidTimestamp. ", response);
    }

    [Fact]
    public async Task A_time_of_a_twelve_hour_clock_is_refused()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        JsonObject response = await SignInAsync(
            online, "Cust12345", Sign(online, online.ApproveSystemUser("Cust12345"), Time.GetUtcNow().AddHours(-12)));
        AssertStartsWith("InvalidTimestamp. ", response);
    }

    [Fact]
    public async Task Another_key_or_another_padding_is_refused()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string text = $"{online.ApproveSystemUser("Cust12345")}.202603041405";
        byte[] data = Encoding.UTF8.GetBytes(text);
        using RSA own = RSA.Create();
        own.FromXmlString(online.PrivateKeyXml);
        using RSA other = RSA.Create(2048);
        byte[] right = own.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        string[] wrong =
        [
            Convert.ToBase64String(other.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
            Convert.ToBase64String(own.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
            Convert.ToBase64String(right).TrimEnd('='),
            "no base64",
        ];
        foreach (string signature in wrong)
        {
            AssertStartsWith("InvalidSignature. ", await SignInAsync(online, "Cust12345", $"{text}.{signature}"));
        }

        AssertStartsWith(null, await SignInAsync(online, "Cust12345", $"{text}.{Convert.ToBase64String(right)}"));
        AssertStartsWith("InvalidSignature. ", await SignInAsync(online, "Cust12345", "nothing"));
    }

    [Fact]
    public async Task A_refusal_has_status_200_and_an_error_message()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust1", "Cust2");
        string signed = Sign(online, online.ApproveSystemUser("Cust1"), Time.GetUtcNow());
        AssertStartsWith("Denied. ", await SignInAsync(online, "Cust2", signed));
        AssertStartsWith("The context identifier is unknown.", await SignInAsync(online, "Cust3", signed));
        AssertStartsWith("The application token is not valid.", await SignInAsync(online, "Cust1", signed, secret: "wrong"));
        AssertStartsWith("The return token type", await SignInAsync(online, "Cust1", signed, type: "Saml"));
        online.SetTenantState("Cust1", "Suspended");
        AssertStartsWith("The tenant is not running. State: Suspended.", await SignInAsync(online, "Cust1", signed));
        online.SetTenantState("Cust1", "Running");
        online.RevokeSystemUser("Cust1");
        AssertStartsWith("Revoked. ", await SignInAsync(online, "Cust1", signed));
        Assert.All(online.Requests, request => Assert.False(request.Committed));
        Assert.Equal(["Cust2", "Cust3", "Cust1", "Cust1", "Cust1", "Cust1"], online.Requests.Select(request => request.TenantId));
    }

    [Fact]
    public async Task The_name_of_an_app_may_have_dots()
    {
        ChatOnlineEmulator online = await StartAsync(new() { AppName = "My.App - v2.0" }, "Cust1");
        AssertStartsWith(null, await SignInAsync(online, "Cust1", Sign(online, online.ApproveSystemUser("Cust1"), Time.GetUtcNow())));
    }

    [Fact]
    public async Task A_ticket_idles_out_and_each_use_restarts_its_lifetime()
    {
        ChatOnlineEmulator online = await StartAsync(null, "Cust12345");
        string ticket = $"SOTicket {await TicketAsync(online, "Cust12345")}";
        Uri tenant = online.GetTenant("Cust12345").BaseAddress;
        for (int i = 0; i < 3; i++)
        {
            Time.Advance(TimeSpan.FromHours(6) - TimeSpan.FromSeconds(1));
            Assert.Equal(200, await CallAsync(tenant, ticket));
        }

        Time.Advance(TimeSpan.FromHours(6));
        Assert.Equal(401, await CallAsync(tenant, ticket));
        Assert.Equal(401, await CallAsync(tenant, ticket));
        Assert.Equal(200, await CallAsync(tenant, $"SOTicket {await TicketAsync(online, "Cust12345")}"));
    }

    private static void AssertStartsWith(string? expected, JsonObject response)
    {
        Assert.Equal(expected is null, response["IsSuccessful"]!.GetValue<bool>());
        Assert.StartsWith(expected ?? "", response["ErrorMessage"]?.GetValue<string>() ?? "", StringComparison.Ordinal);
    }

    private async Task<string> JwtAsync(ChatOnlineEmulator online, string systemToken) =>
        (await SignInAsync(online, "Cust12345", Sign(online, systemToken, Time.GetUtcNow())))["Token"]!.GetValue<string>();

    private async Task<bool> IsSignedAsync(ChatOnlineEmulator online, string jwt)
    {
        JsonObject metadata = await ReadAsync($"{online.Environment}/login/.well-known/openid-configuration");
        JsonObject keys = await ReadAsync(metadata["jwks_uri"]!.GetValue<string>());
        JsonObject key = Assert.Single(keys["keys"]!.AsArray())!.AsObject();
        using RSA rsa = RSA.Create(new RSAParameters
        {
            Modulus = Base64Url.DecodeFromChars(key["n"]!.GetValue<string>()),
            Exponent = Base64Url.DecodeFromChars(key["e"]!.GetValue<string>()),
        });
        string[] parts = jwt.Split('.');
        JsonObject header = Part(jwt, 0);
        Assert.Equal("RS256", header["alg"]!.GetValue<string>());
        return header["kid"]!.GetValue<string>() == key["kid"]!.GetValue<string>()
            && rsa.VerifyData(
                Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"),
                Base64Url.DecodeFromChars(parts[2]),
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1);
    }
}
