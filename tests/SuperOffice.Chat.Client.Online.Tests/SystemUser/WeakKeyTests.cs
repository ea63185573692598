using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

/// <summary>A key that can be broken signs nothing that is trusted, although the host publishes it.</summary>
public sealed class WeakKeyTests
{
    [Theory]
    [InlineData(1024, false)]
    [InlineData(1536, false)]
    [InlineData(2040, false)]
    [InlineData(2048, true)]
    [InlineData(3072, true)]
    public async Task A_token_signed_with_a_short_key_is_not_trusted(int bits, bool isTrusted)
    {
        using RSA key = RSA.Create(bits);
        using SignInFixture fixture = new() { PublishedKeys = [("host-1", key)] };
        fixture.Exchange = (_, _) => SignInReply.Success((fixture.Token() with { Key = key }).Sign());

        if (isTrusted)
        {
            Assert.Equal(
                ChatAuthorization.SoTicket("7T:ticket-1=="),
                await fixture.Credential().GetAuthorizationAsync(null, TestContext.Current.CancellationToken));
        }
        else
        {
            Assert.Contains("the token is signed with an RSA key of fewer than 2048 bits", (await fixture.FailAsync()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Zeros_before_a_modulus_and_a_certificate_around_it_make_no_key_longer()
    {
        using RSA key = RSA.Create(1024);
        RSAParameters parameters = key.ExportParameters(includePrivateParameters: false);
        parameters.Modulus = [.. new byte[128], .. parameters.Modulus!];
        using X509Certificate2 certificate = new CertificateRequest("CN=host", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddDays(1));

        Assert.False(RsaKeySize.IsSufficient(new RsaSecurityKey(parameters)));
        Assert.False(RsaKeySize.IsSufficient(new RsaSecurityKey(key)));
        Assert.False(RsaKeySize.IsSufficient(new X509SecurityKey(certificate)));
        Assert.False(RsaKeySize.IsSufficient(new JsonWebKey { Kty = "RSA", N = Base64UrlEncoder.Encode(parameters.Modulus), E = "AQAB" }));
        Assert.False(RsaKeySize.IsSufficient(new JsonWebKey()));
        Assert.True(RsaKeySize.IsSufficient(new RsaSecurityKey(TestKeys.Host)));
    }
}
