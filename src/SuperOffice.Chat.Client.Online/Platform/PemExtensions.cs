using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Imports RSA keys in PEM, as later platforms do.</summary>
internal static class PemExtensions
{
    private const string RsaEncryption = "1.2.840.113549.1.1.1";

    private static readonly Regex Block = new("-----BEGIN (?<label>[A-Z ]+)-----(?<data>[^-]*)-----END \\k<label>-----", RegexOptions.CultureInvariant);

    extension(RSA key)
    {
        /// <exception cref="ArgumentException">The text contains no unencrypted key, or more than one.</exception>
        /// <exception cref="CryptographicException">The key is invalid.</exception>
        /// <exception cref="FormatException">The key is not Base64.</exception>
        public void ImportFromPem(string text)
        {
            Match[] keys = [.. Block.Matches(text).Cast<Match>().Where(static block => block.Groups["label"].Value.EndsWith("KEY", StringComparison.Ordinal))];
            if (keys.Length != 1)
            {
                throw new ArgumentException("The text must contain one key.");
            }

            byte[] data = Convert.FromBase64String(keys[0].Groups["data"].Value);
            try
            {
                key.ImportParameters(keys[0].Groups["label"].Value switch
                {
                    "RSA PRIVATE KEY" => ReadPkcs1(data),
                    "PRIVATE KEY" => ReadPkcs8(data),
                    _ => throw new ArgumentException("The key is not a private key without a passphrase."),
                });
            }
            catch (AsnContentException exception)
            {
                throw new CryptographicException(exception.Message, exception);
            }
        }
    }

    private static RSAParameters ReadPkcs8(byte[] data)
    {
        AsnReader key = new AsnReader(data, AsnEncodingRules.BER).ReadSequence();
        key.ReadInteger();
        string algorithm = key.ReadSequence().ReadObjectIdentifier();
        return algorithm == RsaEncryption
            ? ReadPkcs1(key.ReadOctetString())
            : throw new CryptographicException("The key is not an RSA key.");
    }

    private static RSAParameters ReadPkcs1(byte[] data)
    {
        AsnReader key = new AsnReader(data, AsnEncodingRules.BER).ReadSequence();
        key.ReadInteger();
        byte[] modulus = ReadNumber(key);
        byte[] exponent = ReadNumber(key);
        int half = (modulus.Length + 1) / 2;
        return new RSAParameters
        {
            Modulus = modulus,
            Exponent = exponent,
            D = Pad(ReadNumber(key), modulus.Length),
            P = Pad(ReadNumber(key), half),
            Q = Pad(ReadNumber(key), half),
            DP = Pad(ReadNumber(key), half),
            DQ = Pad(ReadNumber(key), half),
            InverseQ = Pad(ReadNumber(key), half),
        };
    }

    // Without the leading zero that marks a positive number.
    private static byte[] ReadNumber(AsnReader reader) => [.. reader.ReadIntegerBytes().ToArray().SkipWhile(static value => value == 0)];

    private static byte[] Pad(byte[] number, int length) => [.. new byte[Math.Max(length - number.Length, 0)], .. number];
}
