using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

/// <summary>A sign-in host that echoes what it was sent, and serializers.</summary>
public sealed class RedactedRefusalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sent_secret_is_redacted_in_every_encoding_even_when_it_is_truncated(bool isTruncated)
    {
        string signed = "";
        using SignInFixture fixture = new();
        fixture.Exchange = (_, request) =>
        {
            signed = request.Member("SignedSystemToken");
            string sent = $"{signed} {SignInFixture.ClientSecret}"[(isTruncated ? 5 : 0)..];
            return SignInReply.Refusal($"Denied: {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(sent))[..80]} {sent[..40]} {Uri.HexEscape(sent[0])}{Uri.EscapeDataString(sent[1..60])} {sent[^30..]}");
        };

        ChatCredentialException refused = await fixture.FailAsync();

        Assert.Contains("***", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Xy1z", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-77", refused.Message, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, signed.Length - 10), start =>
            Assert.DoesNotContain(signed.Substring(start, 10), refused.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(Convert.ToBase64String("Chat App-a.b c"u8)[..12], refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 19)]
    [InlineData(0, 12)]
    [InlineData(5, 19)]
    public async Task No_refusal_shows_a_secret_that_is_encoded_or_truncated(int start, int end)
    {
        string part = SignInFixture.ClientSecret[start..Math.Min(end, SignInFixture.ClientSecret.Length)];
        string[] encoded =
        [
            part,
            string.Concat(part.Select(Uri.HexEscape)),
            string.Concat(part.Select(static character => $"&#x{(int)character:x};")),
            string.Concat(part.Select(static character => $"\\\\u{(int)character:x4}")),
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(part)),
        ];
        foreach (string echoed in encoded)
        {
            using SignInFixture fixture = new() { Exchange = (_, _) => SignInReply.Refusal($"You sent {echoed}, unknown") };

            string reported = (await fixture.FailAsync()).ToString();

            Assert.Contains("'You sent ***", reported, StringComparison.Ordinal);
            Assert.DoesNotContain(part, reported, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(echoed, reported, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void No_serializer_writes_a_secret_of_the_options()
    {
        SystemUserOptions options = new() { TenantId = "Cust12345", SystemToken = "SECRET1", ClientSecret = "SECRET2", PrivateKey = "SECRET3", PrivateKeyFile = "SECRET4" };
        string[] texts =
        [
            System.Text.Json.JsonSerializer.Serialize(options),
            System.Text.Json.JsonSerializer.Serialize(options, System.Text.Json.JsonSerializerOptions.Web),
        ];

        Assert.All(texts, static text => Assert.Contains("Cust12345", text, StringComparison.Ordinal));
        Assert.All(texts, static text => Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal));
        Assert.All(
            (string[])[nameof(options.SystemToken), nameof(options.ClientSecret), nameof(options.PrivateKey), nameof(options.PrivateKeyFile)],
            static name => Assert.True(typeof(SystemUserOptions).GetProperty(name)!.IsDefined(typeof(System.Runtime.Serialization.IgnoreDataMemberAttribute), inherit: false)));
    }
}
