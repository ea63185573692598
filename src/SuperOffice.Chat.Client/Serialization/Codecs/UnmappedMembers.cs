using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Members that a record does not know: kept, and written back.</summary>
internal static class UnmappedMembers
{
    public static void Read(ref Utf8JsonReader reader, Carrier record)
    {
        string name = reader.GetString()!;
        (record.Unmapped ??= [])[name] = JsonElement.ParseValue(ref reader);
    }

    public static void Write(Utf8JsonWriter writer, Carrier record)
    {
        if (record.Unmapped is not { } unmapped)
        {
            return;
        }

        foreach ((string name, JsonElement value) in unmapped)
        {
            TextConverter.WriteName(writer, name);
            value.WriteTo(writer);
        }
    }
}
