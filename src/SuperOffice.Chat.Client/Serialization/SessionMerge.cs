using System.Runtime.InteropServices;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Puts a caller's changes into the server's own JSON: what was not changed goes back as it came, whether or not our
/// records know it or would write it the same way.
/// </summary>
internal static class SessionMerge
{
    /// <returns>The body to send; null when nothing was changed.</returns>
    /// <exception cref="ArgumentException">The changed session cannot be written as JSON.</exception>
    public static JsonBody? Merge(OriginalSession original, ChatSessionEntity changed)
    {
        JsonElement before = ToJson(original.Session);
        JsonElement after = ToJson(changed);
        if (JsonElement.DeepEquals(before, after))
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(original.Json);
        PooledBuffer merged = new(original.Json.Length + 1_024);
        using Utf8JsonWriter writer = new(merged, new JsonWriterOptions { Encoder = ChatJson.Options.Encoder });
        Write(writer, document.RootElement, before, after);
        return new JsonBody(merged);
    }

    private static JsonElement ToJson(ChatSessionEntity session)
    {
        try
        {
            return JsonSerializer.SerializeToElement(session, ChatJson.Utc.ChatSessionEntity);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The session cannot be written as JSON, at {exception.Path}: {exception.Message}", nameof(session));
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement original, JsonElement before, JsonElement after)
    {
        if (AllAre(JsonValueKind.Object, original, before, after))
        {
            WriteObject(writer, original, before, after);
        }
        else if (AllAre(JsonValueKind.Array, original, before, after)
            && original.GetArrayLength() == before.GetArrayLength()
            && before.GetArrayLength() == after.GetArrayLength())
        {
            writer.WriteStartArray();
            for (int index = 0; index < original.GetArrayLength(); index++)
            {
                Write(writer, original[index], before[index], after[index]);
            }

            writer.WriteEndArray();
        }
        else
        {
            WriteAsIs(writer, JsonElement.DeepEquals(before, after) ? original : after);
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonElement original, JsonElement before, JsonElement after)
    {
        HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);
        writer.WriteStartObject();
        foreach (JsonProperty member in original.EnumerateObject())
        {
            if (IsForReadingOnly(member) || !written.Add(member.Name))
            {
                continue;
            }

            writer.WritePropertyName(member.Name);
            WriteMember(writer, member.Value, Find(before, member.Name), Find(after, member.Name));
        }

        foreach (JsonProperty member in after.EnumerateObject())
        {
            // What the server left out and the caller left alone stays left out.
            bool isUntouched = Find(before, member.Name) is { } old && JsonElement.DeepEquals(old, member.Value);
            if (!isUntouched && written.Add(member.Name))
            {
                writer.WritePropertyName(member.Name);
                WriteAsIs(writer, member.Value);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, JsonElement original, JsonElement? before, JsonElement? after)
    {
        switch (before, after)
        {
            case ({ } old, { } wanted):
                Write(writer, original, old, wanted);
                break;
            case (null, { } wanted):
                WriteAsIs(writer, wanted);
                break;
            case ({ }, null):
                // The caller took it away: left out, it would look like a mistake; the server is told.
                writer.WriteNullValue();
                break;
            default:
                WriteAsIs(writer, original);
                break;
        }
    }

    // Computed by the server for the calling user, on every level.
    private static bool IsForReadingOnly(JsonProperty member) =>
        member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Null
        && (IsNamed(member, nameof(SecuredCarrier.TableRight)) || IsNamed(member, nameof(SecuredCarrier.FieldProperties)));

    private static bool IsNamed(JsonProperty member, string name) =>
        string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase);

    private static JsonElement? Find(JsonElement element, string name)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (IsNamed(member, name))
            {
                return member.Value;
            }
        }

        return null;
    }

    private static bool AllAre(JsonValueKind kind, JsonElement first, JsonElement second, JsonElement third) =>
        first.ValueKind == kind && second.ValueKind == kind && third.ValueKind == kind;

    private static void WriteAsIs(Utf8JsonWriter writer, JsonElement element) =>
        writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(element), skipInputValidation: true);
}
