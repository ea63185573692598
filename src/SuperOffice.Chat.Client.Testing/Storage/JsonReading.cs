using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Reads members of stored JSON. Rows that were seeded as raw JSON can lack members or contain other types.</summary>
internal static class JsonReading
{
    /// <summary>Gets a number, or 0 when the member is not a number.</summary>
    public static int Int(this JsonElement carrier, string name) =>
        carrier.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : 0;

    /// <summary>Gets a string, or null when the member is not a string.</summary>
    public static string? String(this JsonElement carrier, string name) =>
        carrier.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Gets a Boolean, or false when the member is not a Boolean.</summary>
    public static bool Flag(this JsonElement carrier, string name) =>
        carrier.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    /// <summary>Gets a nested object, or null when the member is not an object.</summary>
    public static JsonElement? Carrier(this JsonElement carrier, string name) =>
        carrier.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? value : null;
}
