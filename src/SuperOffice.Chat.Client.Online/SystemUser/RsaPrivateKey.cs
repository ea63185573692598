using System.Security.Cryptography;
using System.Xml;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Reads private RSA keys in the formats of the developer portal and its tools.</summary>
internal static class RsaPrivateKey
{
    private const string Remedy =
        "Use the entire RSAKeyValue XML of the developer portal, or PEM (PKCS#1 or PKCS#8) without a passphrase.";

    /// <exception cref="ArgumentException">The value is not a readable private key.</exception>
    public static void Validate(string text)
    {
        using RSA key = Load(text);
        try
        {
            _ = key.SignData([], HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            throw new ArgumentException($"PrivateKey is a public key. {Remedy}");
        }
    }

    /// <returns>The key. The caller must dispose it.</returns>
    public static RSA Load(string text)
    {
        string trimmed = text.Trim().TrimStart('\uFEFF').TrimStart();
        RSA key = RSA.Create();
        try
        {
            if (trimmed.StartsWith('<'))
            {
                key.FromXmlString(trimmed);
            }
            else
            {
                // Environment variables and JSON often contain line breaks as escape sequences.
                key.ImportFromPem(trimmed.Replace("\\r", "", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal));
            }

            return key;
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException or FormatException or XmlException)
        {
            // The inner exception is omitted, because its message may quote the key.
            key.Dispose();
            throw new ArgumentException($"PrivateKey cannot be read as an RSA key. {Remedy}");
        }
    }
}
