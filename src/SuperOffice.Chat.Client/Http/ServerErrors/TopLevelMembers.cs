using System.Text.Json;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Reads the names of the members of a JSON object without parsing their values.</summary>
internal static class TopLevelMembers
{
    public static bool IsFirst(ReadOnlySpan<byte> json, string name)
    {
        Utf8JsonReader reader = new(json, isFinalBlock: false, new JsonReaderState(JsonTokens.ReaderOptions));
        try
        {
            return reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return false;
        }
    }

    /// <returns>False when the JSON is not a complete object.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, out List<string> names)
    {
        names = [];
        Utf8JsonReader reader = new(json, JsonTokens.ReaderOptions);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                names.Add(reader.GetString()!);
                reader.Skip();
            }

            return true;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return false;
        }
    }

    // The JSON is malformed, or a name contains an unpaired surrogate.
    private static bool IsUnreadable(Exception exception) => exception is JsonException or InvalidOperationException;
}
