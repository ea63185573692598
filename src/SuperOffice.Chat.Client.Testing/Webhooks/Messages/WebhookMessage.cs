using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the request of an event: its headers and its body. Faults change it before it is sent.</summary>
internal sealed class WebhookMessage(Uri target, byte[] body)
{
    public const string SignatureName = "X-SuperOffice-Signature";
    public const string EventName = "X-SuperOffice-Event";
    public const string EventIdName = "X-SuperOffice-EventId";
    public const string RetryName = "X-SuperOffice-Retry";
    public const string TestName = "X-Hook-Test";

    public Uri Target { get; } = target;

    public byte[] Body { get; set; } = body;

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Signs the body with a secret.</summary>
    public void Sign(string secret) =>
        Headers[SignatureName] = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Body));
}
