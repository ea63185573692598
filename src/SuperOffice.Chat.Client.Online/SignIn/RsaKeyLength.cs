using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Measures RSA keys. A shorter one can be broken, and whoever does signs tokens for every tenant.</summary>
internal static class RsaKeyLength
{
    /// <summary>The least number of bits.</summary>
    public const int Least = 2048;

    public static bool IsEnough(SecurityKey key) => Bits(key) >= Least;

    // The library counts the bytes of the modulus as published, with zeros before it.
    private static int Bits(SecurityKey key) => key switch
    {
        RsaSecurityKey { Rsa: null, Parameters.Modulus: { } modulus } => Bits(modulus),
        JsonWebKey { N: { Length: > 0 } modulus } => Bits(Base64UrlEncoder.DecodeBytes(modulus)),
        X509SecurityKey { Certificate: { } certificate } => Bits(certificate),
        _ => key.KeySize,
    };

    private static int Bits(X509Certificate2 certificate)
    {
        using System.Security.Cryptography.RSA? key = certificate.GetRSAPublicKey();
        return key?.KeySize ?? 0;
    }

    private static int Bits(ReadOnlySpan<byte> modulus)
    {
        ReadOnlySpan<byte> significant = modulus.TrimStart((byte)0);
        return significant.IsEmpty ? 0 : (significant.Length * 8) - byte.LeadingZeroCount(significant[0]);
    }
}
