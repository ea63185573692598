using System.Text.Json;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Reads and writes the members that are not properties of a record.</summary>
internal static class UnmappedMembers
{
    public static void Read(ref Utf8JsonReader reader, Carrier record)
    {
        string name = reader.GetString()!;
        (record.Unmapped ??= [])[name] = JsonElement.ParseValue(ref reader);
    }

    /// <exception cref="JsonException">A member has the name of a property, and would be written twice.</exception>
    public static void Write(Utf8JsonWriter writer, Carrier record, MemberNames known)
    {
        if (record.Unmapped is not { } unmapped)
        {
            return;
        }

        foreach ((string name, JsonElement value) in unmapped)
        {
            if (known.Contains(name))
            {
                throw new JsonException($"AdditionalData contains '{name}', which is a property of {record.GetType().Name}. Set the property instead.");
            }

            TextCodec.WriteName(writer, name);
            Write(writer, name, value);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, JsonElement value)
    {
        try
        {
            value.WriteTo(writer);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException($"AdditionalData '{name}' is undefined, or contains a string that is not valid Unicode. Remove or replace it.", exception);
        }
    }
}
