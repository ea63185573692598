using System.Text.Json;

namespace SuperOffice.Chat.Client;

/// <summary>Writes numbers as JSON.</summary>
internal static class JsonNumbers
{
    /// <summary>Writes the shortest form that is read as the same number.</summary>
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
