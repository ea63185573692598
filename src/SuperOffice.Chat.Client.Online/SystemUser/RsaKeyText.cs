using System.Security.Cryptography;
using System.Xml;

namespace SuperOffice.Chat.Client.Online;

/// <summary>An RSA key in one of the forms that the developer portal and its tools hand out.</summary>
internal static class RsaKeyText
{
    private const string Remedy =
        "Give the whole RSAKeyValue XML of the developer portal, or PEM (PKCS#1 or PKCS#8) without a passphrase.";

    /// <exception cref="ArgumentException">It is not a private key that can be read.</exception>
    public static void Check(string text)
    {
        using RSA key = Load(text);
        try
        {
            _ = key.SignData([], HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            throw new ArgumentException($"PrivateKey has no private part. {Remedy}");
        }
    }

    /// <returns>The key, to be disposed.</returns>
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
                // Environment variables and JSON often hold the line breaks as two characters.
                key.ImportFromPem(trimmed.Replace("\\r", "", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal));
            }

            return key;
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException or FormatException or XmlException)
        {
            // The cause is left out: it may quote the text.
            key.Dispose();
            throw new ArgumentException($"PrivateKey cannot be read as an RSA key. {Remedy}");
        }
    }
}
