using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.AotSmoke;

/// <summary>A sign-in host's key: what it publishes, and what it signs.</summary>
internal sealed class SignInKey : IDisposable
{
    private const string Claim = "http://schemes.superoffice.net/identity/";

    private readonly RSA _key = RSA.Create(2048);

    /// <summary>The private key of an app, in the portal's form.</summary>
    public string Xml => _key.ToXmlString(includePrivateParameters: true);

    public string KeySet
    {
        get
        {
            RSAParameters key = _key.ExportParameters(includePrivateParameters: false);
            return $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"k1","n":"{{Base64Url.EncodeToString(key.Modulus)}}","e":"{{Base64Url.EncodeToString(key.Exponent)}}"}]}""";
        }
    }

    public void Dispose() => _key.Dispose();

    public string Token(string tenant, string ticket)
    {
        long now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        string text = Encoded("""{"alg":"RS256","kid":"k1"}""") + "." + Encoded(
            $$"""{"iss":"SuperOffice AS","aud":"spn:77","iat":"{{now}}","nbf":{{now - 60}},"exp":{{now + 300}},"{{Claim}}serial":"77","{{Claim}}ctx":"{{tenant}}","{{Claim}}ticket":"{{ticket}}"}""");
        byte[] signature = _key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encoded(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
