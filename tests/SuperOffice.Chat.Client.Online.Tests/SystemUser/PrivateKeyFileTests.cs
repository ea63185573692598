using System.Text;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

/// <summary>A key where its file is due is shown by no message, in whatever form it is.</summary>
public sealed class PrivateKeyFileTests
{
    public static readonly Dictionary<string, Func<string>> Forms = new()
    {
        ["PEM"] = static () => TestKeys.App.ExportPkcs8PrivateKeyPem(),
        ["PEM of PKCS#1 in one line"] = static () => TestKeys.App.ExportRSAPrivateKeyPem().Replace("\n", "\\n", StringComparison.Ordinal),
        ["XML"] = static () => TestKeys.App.ToXmlString(includePrivateParameters: true),
        ["XML in escapes"] = static () => System.Net.WebUtility.HtmlEncode(TestKeys.App.ToXmlString(includePrivateParameters: true)),
        ["Base64 of PKCS#8"] = static () => Convert.ToBase64String(TestKeys.App.ExportPkcs8PrivateKey()),
        ["Base64 of PKCS#1"] = static () => Convert.ToBase64String(TestKeys.App.ExportRSAPrivateKey()),
        ["Base64 of PEM"] = static () => Convert.ToBase64String(Encoding.UTF8.GetBytes(TestKeys.App.ExportPkcs8PrivateKeyPem())),
        ["Base64 of XML"] = static () => Convert.ToBase64String(Encoding.UTF8.GetBytes(TestKeys.App.ToXmlString(includePrivateParameters: true))),
        ["hexadecimal"] = static () => Convert.ToHexString(TestKeys.App.ExportPkcs8PrivateKey()),
        ["the first part of a key"] = static () => Convert.ToBase64String(TestKeys.App.ExportPkcs8PrivateKey())[..200],
        ["a short part of a key"] = static () => Convert.ToBase64String(TestKeys.App.ExportPkcs8PrivateKey())[80..120],
        ["with a character that no path may have"] = static () => "\0" + Convert.ToBase64String(TestKeys.App.ExportPkcs8PrivateKey()),
    };

    public static TheoryData<string> FormNames => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(FormNames))]
    public void A_key_instead_of_its_file_is_not_printed(string form)
    {
        string key = Forms[form]();
        ArgumentException failure = Assert.Throws<ArgumentException>(() => new SystemUserCredential(Options(key)));

        Assert.StartsWith("PrivateKeyFile ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("PrivateKey.", failure.Message, StringComparison.Ordinal);
        string text = failure.ToString();
        for (int i = 0; i + 16 <= key.Length; i += 8)
        {
            Assert.DoesNotContain(key.Substring(i, 16), text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/no/such/key.xml")]
    [InlineData("no-such.pem")]
    public void A_file_that_does_not_exist_is_named(string file)
    {
        Assert.Contains($"'{file}' could not be read", Assert.Throws<ArgumentException>(() => new SystemUserCredential(Options(file))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_with_a_byte_order_mark_is_read(bool isTwice)
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pem");
        string text = (isTwice ? "\uFEFF" : "") + TestKeys.App.ExportPkcs8PrivateKeyPem();
        await File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), TestContext.Current.CancellationToken);
        try
        {
            Assert.Equal("SOTicket", new SystemUserCredential(Options(file)).ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static SystemUserOptions Options(string file) => new()
    {
        Environment = "sod",
        TenantId = "Cust12345",
        SystemToken = SignInFixture.SystemToken,
        ClientSecret = SignInFixture.ClientSecret,
        PrivateKeyFile = file,
    };
}
