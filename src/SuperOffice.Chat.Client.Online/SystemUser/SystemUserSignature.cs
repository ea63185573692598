using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Signs a system user token in the format of the PartnerSystemUser service.</summary>
internal static class SystemUserSignature
{
    /// <returns>The token, the UTC time in minutes and the signature of both, separated by dots.</returns>
    public static string Sign(SystemUserSettings settings, DateTimeOffset now)
    {
        string timestamp = now.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
        string text = $"{settings.SystemToken}.{timestamp}";
        using RSA key = RsaPrivateKey.Load(settings.PrivateKey);
        byte[] signature = key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Convert.ToBase64String(signature)}";
    }
}
