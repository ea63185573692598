using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Determines the size of RSA keys. A key that is too small can be broken and used to sign tokens for every tenant.</summary>
internal static class RsaKeySize
{
    /// <summary>The minimum size in bits.</summary>
    public const int Minimum = 2048;

    public static bool IsSufficient(SecurityKey key) => GetSize(key) >= Minimum;

    // The KeySize of the library counts the leading zeros of the published modulus.
    private static int GetSize(SecurityKey key) => key switch
    {
        RsaSecurityKey { Rsa: null, Parameters.Modulus: { } modulus } => GetSize(modulus),
        JsonWebKey { N: { Length: > 0 } modulus } => GetSize(Base64UrlEncoder.DecodeBytes(modulus)),
        X509SecurityKey { Certificate: { } certificate } => GetSize(certificate),
        _ => key.KeySize,
    };

    private static int GetSize(X509Certificate2 certificate)
    {
        using System.Security.Cryptography.RSA? key = certificate.GetRSAPublicKey();
        return key?.KeySize ?? 0;
    }

    private static int GetSize(ReadOnlySpan<byte> modulus)
    {
        ReadOnlySpan<byte> significant = modulus.TrimStart((byte)0);
        return significant.IsEmpty ? 0 : (significant.Length * 8) - byte.LeadingZeroCount(significant[0]);
    }
}
