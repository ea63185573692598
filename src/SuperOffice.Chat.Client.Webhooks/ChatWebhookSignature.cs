using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Verifies and computes the signature of a webhook's body: Base64 of HMAC-SHA256 over the exact bytes.</summary>
/// <remarks>
/// Verify the bytes as they were received, before anything decodes or reformats them. Only the body is signed, not the headers:
/// take the event, its id and the tenant from the body.
/// </remarks>
public static class ChatWebhookSignature
{
    /// <summary>The name of the header that carries the signature: <c>X-SuperOffice-Signature</c>.</summary>
    public const string HeaderName = "X-SuperOffice-Signature";

    private const int EncodedLength = 44;

    /// <summary>Determines whether a body was signed with one of the secrets.</summary>
    /// <param name="body">The request body, exactly as received.</param>
    /// <param name="signature">The value of the header, or null when the request has none.</param>
    /// <param name="secrets">
    /// The secrets that are accepted: the current one and, while a secret is being rotated, the previous one. Null and empty
    /// secrets match nothing.
    /// </param>
    /// <returns>
    /// True when the signature matches. False when it does not, when it is missing or malformed, and when there is no secret.
    /// </returns>
    /// <remarks>The comparison takes the same time wherever the signatures differ. The method does not throw.</remarks>
    public static bool Verify(ReadOnlySpan<byte> body, string? signature, params ReadOnlySpan<string> secrets)
    {
        Span<byte> received = stackalloc byte[EncodedLength];
        if (signature is not { Length: EncodedLength } || !Ascii.IsValid(signature))
        {
            return false;
        }

        Encoding.ASCII.GetBytes(signature, received);
        Span<byte> expected = stackalloc byte[EncodedLength];
        bool isMatch = false;
        foreach (string? secret in secrets)
        {
            if (!string.IsNullOrEmpty(secret))
            {
                Write(body, secret, expected);
                isMatch |= CryptographicOperations.FixedTimeEquals(received, expected);
            }
        }

        return isMatch;
    }

    /// <summary>Computes the signature of a body, for tests and for senders.</summary>
    /// <param name="body">The body, exactly as it is sent.</param>
    /// <param name="secret">The secret of the webhook; not empty.</param>
    /// <returns>The value of the header: 44 characters of Base64.</returns>
    /// <exception cref="ArgumentException">The secret is null or empty.</exception>
    public static string Compute(ReadOnlySpan<byte> body, string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        Span<byte> encoded = stackalloc byte[EncodedLength];
        Write(body, secret, encoded);
        return Encoding.ASCII.GetString(encoded);
    }

    private static void Write(ReadOnlySpan<byte> body, string secret, Span<byte> encoded)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body, hash);
        Base64.EncodeToUtf8(hash, encoded, out _, out _);
    }
}
