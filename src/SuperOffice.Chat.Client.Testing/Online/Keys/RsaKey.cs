using System.Security.Cryptography;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an RSA key that is created on first use, because creation is slow and few tests need it.</summary>
internal sealed class RsaKey : IDisposable
{
    private readonly Lazy<RSA> _key = new(static () => RSA.Create(2048));
    private readonly Lock _gate = new();

    public string PrivateXml => Use(static key => key.ToXmlString(includePrivateParameters: true));

    public string PrivatePem => Use(static key => key.ExportPkcs8PrivateKeyPem());

    public RSAParameters PublicParameters => Use(static key => key.ExportParameters(includePrivateParameters: false));

    public byte[] Sign(byte[] data) => Use(key => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public bool Verify(byte[] data, byte[] signature) =>
        Use(key => key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value.Dispose();
        }
    }

    private T Use<T>(Func<RSA, T> use)
    {
        lock (_gate)
        {
            return use(_key.Value);
        }
    }
}
