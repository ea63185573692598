using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing.Storage;

/// <summary>Members of stored JSON. Rows seeded as raw JSON may lack any of them, or hold something else.</summary>
internal static class JsonReading
{
    /// <summary>A number; 0 when there is none under this name.</summary>
    public static int Int(this JsonElement carrier, string name) =>
        carrier.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : 0;

    /// <summary>A text; null when there is none under this name.</summary>
    public static string? String(this JsonElement carrier, string name) =>
        carrier.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A flag; false when there is none under this name.</summary>
    public static bool Flag(this JsonElement carrier, string name) =>
        carrier.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A carrier inside; null when there is none under this name.</summary>
    public static JsonElement? Carrier(this JsonElement carrier, string name) =>
        carrier.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? value : null;
}
