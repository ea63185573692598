using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Signs a system user token as the sign-in host asks for it.</summary>
internal static class SystemUserSignature
{
    /// <returns>The token, the minute in UTC and the signature of both, joined by dots.</returns>
    public static string Sign(SystemUserSettings settings, DateTimeOffset now)
    {
        string stamp = now.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
        string text = $"{settings.SystemToken}.{stamp}";
        using RSA key = RsaKeyText.Load(settings.PrivateKey);
        byte[] signature = key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Convert.ToBase64String(signature)}";
    }
}
