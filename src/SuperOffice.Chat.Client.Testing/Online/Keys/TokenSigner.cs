using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Signs tokens with the key of the identity provider, and publishes its public key.</summary>
internal sealed class TokenSigner : IDisposable
{
    private readonly RsaKey _key = new();

    /// <summary>Gets the id of the key. SuperOffice uses the thumbprint of a certificate in uppercase hexadecimal.</summary>
    private string KeyId => Convert.ToHexString(SHA256.HashData(_key.PublicParameters.Modulus!).AsSpan(0, 20));

    public JsonObject PublicKey()
    {
        RSAParameters key = _key.PublicParameters;
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = KeyId,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
        };
    }

    public string Sign(JsonObject claims)
    {
        JsonObject header = new() { ["alg"] = "RS256", ["kid"] = KeyId, ["typ"] = "JWT" };
        string text = $"{Encoded(header)}.{Encoded(claims)}";
        return $"{text}.{Base64Url.EncodeToString(_key.Sign(Encoding.ASCII.GetBytes(text)))}";
    }

    public void Dispose() => _key.Dispose();

    private static string Encoded(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
