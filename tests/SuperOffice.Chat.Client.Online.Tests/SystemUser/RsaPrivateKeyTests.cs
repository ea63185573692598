using System.Security.Cryptography;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class RsaPrivateKeyTests
{
    public static TheoryData<string> Forms =>
    [
        "XML", "XML with line breaks", "PKCS#1", "PKCS#8", "CRLF", "line breaks as two characters", "one line", "blanks around",
    ];

    public static TheoryData<string> Wrong =>
    [
        "public PEM", "public XML", "with a passphrase", "another kind of key", "cut PEM", "cut XML", "XML of something else", "nonsense",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_format_of_the_key_creates_the_same_signature(string form)
    {
        string text = form switch
        {
            "XML" => TestKeys.App.ToXmlString(includePrivateParameters: true),
            "XML with line breaks" => Broken(TestKeys.App.ToXmlString(includePrivateParameters: true)),
            "PKCS#1" => TestKeys.App.ExportRSAPrivateKeyPem(),
            "PKCS#8" => TestKeys.App.ExportPkcs8PrivateKeyPem(),
            "CRLF" => TestKeys.App.ExportPkcs8PrivateKeyPem().ReplaceLineEndings("\r\n"),
            "line breaks as two characters" => TestKeys.App.ExportPkcs8PrivateKeyPem().ReplaceLineEndings("\\n"),
            "one line" => TestKeys.App.ExportRSAPrivateKeyPem().ReplaceLineEndings(" "),
            _ => $"\n  {TestKeys.App.ExportPkcs8PrivateKeyPem()}\n\n",
        };

        using RSA key = RsaPrivateKey.Load(text);

        byte[] data = [1, 2, 3];
        byte[] signature = key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        Assert.True(TestKeys.App.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_value_that_is_not_a_private_key_is_refused_without_being_shown(string what)
    {
        using ECDsa curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string text = what switch
        {
            "public PEM" => TestKeys.App.ExportSubjectPublicKeyInfoPem(),
            "public XML" => TestKeys.App.ToXmlString(includePrivateParameters: false),
            "with a passphrase" => TestKeys.App.ExportEncryptedPkcs8PrivateKeyPem("open", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1)),
            "another kind of key" => curve.ExportPkcs8PrivateKeyPem(),
            "cut PEM" => TestKeys.App.ExportPkcs8PrivateKeyPem()[..400],
            "cut XML" => TestKeys.App.ToXmlString(includePrivateParameters: true)[..400],
            "XML of something else" => "<configuration><secret>s3cret</secret></configuration>",
            _ => "s3cret",
        };

        ArgumentException refused = Assert.Throws<ArgumentException>(() => RsaPrivateKey.Validate(text));

        Assert.StartsWith("PrivateKey ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("RSAKeyValue XML", refused.Message, StringComparison.Ordinal);
        Assert.Null(refused.InnerException);
        Assert.DoesNotContain(text[..Math.Min(text.Length, 60)], refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", refused.ToString(), StringComparison.Ordinal);
    }

    private static string Broken(string xml) =>
        $"  {string.Join("\r\n", xml.Chunk(64).Select(static part => new string(part))).Replace("><", ">\n  <", StringComparison.Ordinal)}\n"
            .Replace("\r\n", "", StringComparison.Ordinal)
            .Replace("<Modulus>", "<Modulus>\n    ", StringComparison.Ordinal)
            .Replace("</D>", "\n</D>", StringComparison.Ordinal);
}
