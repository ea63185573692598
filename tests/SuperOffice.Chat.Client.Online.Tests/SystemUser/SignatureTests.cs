using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class SignatureTests
{
    private static readonly DateTimeOffset FivePastTwo = new(2026, 3, 1, 14, 5, 59, TimeSpan.Zero);

    [Theory]
    [InlineData("")]
    [InlineData("nb-NO")]
    [InlineData("en-US")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_stamp_at_five_past_two_is_the_same_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.StartsWith("Chat App-a.b c-Xy1z.202603011405.", Sign(FivePastTwo), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_stamp_is_in_UTC_whatever_the_offset_of_the_clock() =>
        Assert.StartsWith("Chat App-a.b c-Xy1z.202603011405.", Sign(FivePastTwo.ToOffset(TimeSpan.FromHours(13))), StringComparison.Ordinal);

    [Fact]
    public void The_signature_is_what_the_public_key_verifies_over_token_and_stamp()
    {
        string signed = Sign(FivePastTwo);
        string signature = signed[(signed.LastIndexOf('.') + 1)..];
        using RSA publicKey = RSA.Create();
        publicKey.ImportSubjectPublicKeyInfo(TestKeys.App.ExportSubjectPublicKeyInfo(), out _);

        Assert.Equal(344, signature.Length);
        Assert.EndsWith("==", signature, StringComparison.Ordinal);
        Assert.True(publicKey.VerifyData(
            Encoding.UTF8.GetBytes("Chat App-a.b c-Xy1z.202603011405"), Convert.FromBase64String(signature), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static string Sign(DateTimeOffset now) => SystemUserSignature.Sign(
        SystemUserSettings.Create(new()
        {
            Environment = "sod",
            TenantId = "Cust12345",
            SystemToken = SignInFixture.SystemToken,
            ClientSecret = SignInFixture.ClientSecret,
            PrivateKey = TestKeys.App.ExportRSAPrivateKeyPem(),
        }),
        now);
}
