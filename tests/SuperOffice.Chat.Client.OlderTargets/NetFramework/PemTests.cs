using System.Formats.Asn1;
using System.Security.Cryptography;
using SuperOffice.Chat.Client.Online;

namespace SuperOffice.Chat.Client.Tests.NetFramework;

/// <summary>Private keys in PEM, which this library reads itself on .NET Framework.</summary>
public sealed class PemTests
{
    private const string RsaEncryption = "1.2.840.113549.1.1.1";
    private const string EllipticCurve = "1.2.840.10045.2.1";

    private static readonly RSA Key = CreateKey();

    public static TheoryData<string> Readable => ["PKCS#1", "PKCS#8", "one line", "CRLF", "line breaks as two characters", "text around"];

    public static TheoryData<string> Unreadable => ["truncated", "another algorithm", "passphrase", "public", "two keys", "not Base64"];

    [Theory]
    [MemberData(nameof(Readable))]
    public void A_readable_key_creates_a_valid_signature(string form)
    {
        string text = form switch
        {
            "PKCS#1" => Pem("RSA PRIVATE KEY", Pkcs1()),
            "one line" => Pem("PRIVATE KEY", Pkcs8(RsaEncryption)).Replace("\n", " "),
            "CRLF" => Pem("PRIVATE KEY", Pkcs8(RsaEncryption)).Replace("\n", "\r\n"),
            "line breaks as two characters" => Pem("PRIVATE KEY", Pkcs8(RsaEncryption)).Replace("\n", "\\n"),
            "text around" => $"Bag Attributes\n{Pem("PRIVATE KEY", Pkcs8(RsaEncryption))}\nend",
            _ => Pem("PRIVATE KEY", Pkcs8(RsaEncryption)),
        };

        using RSA read = RsaPrivateKey.Load(text);

        Assert.True(Key.VerifyData([1, 2], read.SignData([1, 2], HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void An_unreadable_key_is_an_error_that_does_not_quote_it(string form)
    {
        string text = form switch
        {
            "truncated" => Pem("PRIVATE KEY", [.. Pkcs8(RsaEncryption).Take(300)]),
            "another algorithm" => Pem("PRIVATE KEY", Pkcs8(EllipticCurve)),
            "passphrase" => Pem("ENCRYPTED PRIVATE KEY", Pkcs8(RsaEncryption)),
            "public" => Pem("PUBLIC KEY", Pkcs1()),
            "two keys" => Pem("PRIVATE KEY", Pkcs8(RsaEncryption)) + Pem("RSA PRIVATE KEY", Pkcs1()),
            _ => Pem("PRIVATE KEY", Pkcs8(RsaEncryption)).Replace("A", "*"),
        };

        ArgumentException failure = Assert.Throws<ArgumentException>(() => RsaPrivateKey.Validate(text));

        Assert.StartsWith("PrivateKey cannot be read as an RSA key. Use the entire RSAKeyValue XML", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Pkcs1())[..20], failure.ToString(), StringComparison.Ordinal);
    }

    private static RSA CreateKey()
    {
        RSA key = RSA.Create();
        key.KeySize = 2048;
        return key;
    }

    private static string Pem(string label, byte[] data) =>
        $"-----BEGIN {label}-----\n{Convert.ToBase64String(data, Base64FormattingOptions.InsertLineBreaks).Replace("\r", "")}\n-----END {label}-----\n";

    private static byte[] Pkcs1()
    {
        RSAParameters key = Key.ExportParameters(includePrivateParameters: true);
        AsnWriter writer = new(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(0);
            foreach (byte[] number in new[] { key.Modulus, key.Exponent, key.D, key.P, key.Q, key.DP, key.DQ, key.InverseQ })
            {
                writer.WriteIntegerUnsigned(number.SkipWhile(static value => value == 0).ToArray());
            }
        }

        return writer.Encode();
    }

    private static byte[] Pkcs8(string algorithm)
    {
        AsnWriter writer = new(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(0);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(algorithm);
                writer.WriteNull();
            }

            writer.WriteOctetString(Pkcs1());
        }

        return writer.Encode();
    }
}
