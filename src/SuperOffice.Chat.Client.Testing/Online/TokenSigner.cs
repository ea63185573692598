using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Online;

/// <summary>The sign-in host's key: signs its tokens, and publishes its public half.</summary>
internal sealed class TokenSigner : IDisposable
{
    private readonly RsaKey _key = new();

    /// <summary>Real ones are the thumbprint of a certificate, in capital hexadecimals.</summary>
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
