using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>A token as the sign-in host makes it, signed with nothing but the platform; a test spoils what it likes.</summary>
internal sealed record TokenDraft
{
    public const string Claim = "http://schemes.superoffice.net/identity/";

    public RSA Key { get; init; } = TestKeys.Host;

    public string Header { get; init; } = """{"typ":"JWT","alg":"RS256","kid":"host-1"}""";

    public string Issuer { get; init; } = "\"iss\":\"SuperOffice AS\",";

    public string Audience { get; init; } = "\"aud\":\"spn:1834158452\",";

    public string Serial { get; init; } = "1834158452";

    public string Tenant { get; init; } = "Cust12345";

    public string Ticket { get; init; } = "7T:ticket-1==";

    public string Address { get; init; } = "http://127.0.0.1:9/Cust12345/api/";

    public required DateTimeOffset Now { get; init; }

    public TimeSpan Begins { get; init; } = TimeSpan.Zero;

    public TimeSpan? Ends { get; init; } = TimeSpan.FromSeconds(360);

    /// <summary>Signs with the key in the way the header should say.</summary>
    public string Sign()
    {
        string text = Text();
        return $"{text}.{Encoded(Key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The trick of using the public key as a password.</summary>
    public string SignWithPublicKeyAsPassword()
    {
        string text = Text();
        return $"{text}.{Encoded(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key.ExportSubjectPublicKeyInfoPem()), Encoding.UTF8.GetBytes(text)))}";
    }

    public string LeaveUnsigned() => $"{Text()}.";

    private string Text()
    {
        long now = Now.ToUnixTimeSeconds();
        string end = Ends is TimeSpan ends ? $"\"exp\":{now + (long)ends.TotalSeconds}," : "";
        string payload = $$"""
            {"iat":"{{now}}","nbf":{{now + (long)Begins.TotalSeconds}},{{end}}{{Issuer}}{{Audience}}
            "{{Claim}}serial":"{{Serial}}","{{Claim}}ctx":"{{Tenant}}","{{Claim}}is_administrator":"False",
            "{{Claim}}associateid":"17","{{Claim}}webapi_url":"{{Address}}","{{Claim}}ticket":"{{Ticket}}"}
            """;
        return $"{Encoded(Encoding.UTF8.GetBytes(Header))}.{Encoded(Encoding.UTF8.GetBytes(payload))}";
    }

    private static string Encoded(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
