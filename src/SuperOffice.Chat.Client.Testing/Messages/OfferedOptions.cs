using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Reads the options of a message. The parameter of the message is a JSON array.</summary>
internal static class OfferedOptions
{
    public const string SpecialType = "Options";

    /// <returns>The strings of the array. Empty when the parameter is not a JSON array.</returns>
    public static IReadOnlyList<string> Read(string? parameter)
    {
        try
        {
            using JsonDocument options = JsonDocument.Parse(parameter ?? "[]");
            return options.RootElement.ValueKind == JsonValueKind.Array
                ? [.. options.RootElement.EnumerateArray().Where(static option => option.ValueKind == JsonValueKind.String).Select(static option => option.GetString()!)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
