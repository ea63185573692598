using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The keys of shared stores, in one format: <c>SuperOffice.Chat.Client/1/{kind}/{host}/{tenant}#{hash}</c>. The hash
/// stands for everything that must not be readable.
/// </summary>
internal static class SharedStoreKey
{
    /// <param name="kind">The kind of the value.</param>
    /// <param name="host">The host that issued the value.</param>
    /// <param name="tenantId">The tenant, or null when the value does not belong to a known tenant.</param>
    /// <param name="secrets">The values that identify the owner of the value. Different values result in different keys.</param>
    public static string Create(string kind, string host, string? tenantId, params ReadOnlySpan<string> secrets)
    {
        string key = $"SuperOffice.Chat.Client/1/{kind}/{host}/{tenantId?.ToUpperInvariant() ?? "-"}";
        if (secrets.IsEmpty)
        {
            return key;
        }

        StringBuilder text = new();
        foreach (string secret in secrets)
        {
            text.Append(secret.Length).Append(':').Append(secret);
        }

        return $"{key}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))}";
    }

    /// <summary>Gets the part of a key that may be logged.</summary>
    public static string WithoutHash(string key) => key.Split('#')[0];
}
