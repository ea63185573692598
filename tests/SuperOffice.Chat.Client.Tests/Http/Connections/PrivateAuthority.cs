using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>A certificate authority that only those trust who have its certificate.</summary>
internal sealed class PrivateAuthority
{
    /// <summary>One for all tests: keys take long to create.</summary>
    public static readonly PrivateAuthority Shared = new();

    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _hostKey = RSA.Create(2048);
    private readonly X509Certificate2 _root;

    private PrivateAuthority()
    {
        CertificateRequest root = new("CN=Private authority", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        _root = root.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        CertificateRequest host = new("CN=localhost", _hostKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        host.CertificateExtensions.Add(names.Build());
        using X509Certificate2 signed = host.Create(_root, TimeProvider.System.GetUtcNow().AddHours(-1), TimeProvider.System.GetUtcNow().AddHours(1), [1, 2, 3, 4]);
        using X509Certificate2 withKey = signed.CopyWithPrivateKey(_hostKey);
        Host = X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pfx), null);
    }

    /// <summary>The certificate of localhost.</summary>
    public X509Certificate2 Host { get; }

    /// <summary>Lets a handler trust this authority alone.</summary>
    public void TrustIn(SocketsHttpHandler handler) => handler.SslOptions = new SslClientAuthenticationOptions
    {
        CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { _root },
            RevocationMode = X509RevocationMode.NoCheck,
        },
    };
}
