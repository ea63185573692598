using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>A request that a receiver got, byte by byte.</summary>
internal sealed record ReceivedWebhook(byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    public string Event => Json.GetProperty(nameof(Event)).GetString()!;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Computes the signature as the documentation describes it, without the code of the packages.</summary>
    public string Signature(string secret) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Body));
}
