using System.Runtime.InteropServices;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Merges the changes of a caller into the JSON that the server returned. Members that the caller did not change are sent back
/// exactly as they were received, including members that the records do not know or would write differently.
/// </summary>
internal static class EntityMerge
{
    private static readonly JsonElement Null = JsonElement.Parse("null");

    /// <returns>The request body, or null when nothing was changed.</returns>
    /// <exception cref="ArgumentException">The changed entity cannot be written as JSON.</exception>
    public static JsonBody? Merge<T>(EntitySnapshot<T> read, T changed)
    {
        JsonElement before = ToJson(read.Entity);
        JsonElement after = ToJson(changed);
        if (JsonElement.DeepEquals(before, after))
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(read.Json, JsonTokens.DocumentOptions);
        PooledBuffer merged = new(read.Json.Length + 1_024);
        using Utf8JsonWriter writer = new(merged, new JsonWriterOptions { Encoder = JsonTokens.Encoder });
        Write(writer, document.RootElement, before, after);
        return new JsonBody(merged);
    }

    /// <summary>Determines whether an entity is the same as when it was read before.</summary>
    public static bool IsSame<T>(T before, T current) => JsonElement.DeepEquals(ToJson(before), ToJson(current));

    /// <summary>Determines whether the current entity contains every change that the caller made.</summary>
    public static bool ContainsChange<T>(T before, T changed, T current) => ContainsChange(ToJson(before), ToJson(changed), ToJson(current));

    private static bool ContainsChange(JsonElement before, JsonElement changed, JsonElement current)
    {
        if (JsonElement.DeepEquals(before, changed) || JsonElement.DeepEquals(changed, current))
        {
            return true;
        }

        if (!AllAre(JsonValueKind.Object, before, changed, current))
        {
            return false;
        }

        MembersByName beforeMembers = new(before);
        MembersByName changedMembers = new(changed);
        MembersByName currentMembers = new(current);
        return changed.EnumerateObject().All(member =>
                IsReadOnly(member)
                || ContainsChange(GetValue(beforeMembers, member.Name), member.Value, GetValue(currentMembers, member.Name)))
            && before.EnumerateObject().All(member =>
                changedMembers.Find(member.Name) is not null
                || GetValue(currentMembers, member.Name).ValueKind == JsonValueKind.Null);
    }

    // A missing member is equivalent to null.
    private static JsonElement GetValue(MembersByName members, string name) => members.Find(name)?.Value ?? Null;

    private static JsonElement ToJson<T>(T entity)
    {
        try
        {
            return CodecOf<T>.ToElement(entity, JsonPurpose.Comparison);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The entity cannot be written as JSON at {exception.Path}: {exception.Message}", nameof(entity));
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement original, JsonElement before, JsonElement after)
    {
        bool isUnchanged = JsonElement.DeepEquals(before, after);
        if (isUnchanged && JsonElement.DeepEquals(original, before))
        {
            WriteAsIs(writer, original);
        }
        else if (AllAre(JsonValueKind.Object, original, before, after))
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
        else if (isUnchanged)
        {
            WriteAsIs(writer, original);
        }
        else
        {
            WriteNew(writer, after);
        }
    }

    // A new value is written without its null members.
    private static void WriteNew(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in element.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null))
                {
                    writer.WritePropertyName(member.Name);
                    WriteNew(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    WriteNew(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteAsIs(writer, element);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonElement original, JsonElement before, JsonElement after)
    {
        MembersByName beforeMembers = new(before);
        MembersByName afterMembers = new(after);
        HashSet<string> written = [];
        writer.WriteStartObject();
        foreach (JsonProperty member in original.EnumerateObject())
        {
            JsonProperty? afterMember = afterMembers.Find(member.Name);
            JsonProperty? beforeMember = beforeMembers.Find(member.Name);
            if (IsReadOnly(member) || (beforeMember is not null && afterMember is null))
            {
                // A member that the caller removed is not written.
                continue;
            }

            written.Add(afterMember?.Name ?? member.Name);
            writer.WritePropertyName(member.Name);
            if (beforeMember is { } old && afterMember is { } changed)
            {
                Write(writer, member.Value, old.Value, changed.Value);
            }
            else
            {
                WriteAsIs(writer, afterMember?.Value ?? member.Value);
            }
        }

        foreach (JsonProperty member in after.EnumerateObject())
        {
            // A member that is missing in the original and was not changed stays missing.
            bool isUnchanged = beforeMembers.Find(member.Name) is { } old && JsonElement.DeepEquals(old.Value, member.Value);
            if (!isUnchanged && written.Add(member.Name))
            {
                writer.WritePropertyName(member.Name);
                WriteNew(writer, member.Value);
            }
        }

        writer.WriteEndObject();
    }

    // The server computes these members for the calling user, at every level.
    private static bool IsReadOnly(JsonProperty member) =>
        member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Null
        && (IsNamed(member, nameof(SecuredCarrier.TableRight)) || IsNamed(member, nameof(SecuredCarrier.FieldProperties)));

    private static bool IsNamed(JsonProperty member, string name) =>
        string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase);

    private static bool AllAre(JsonValueKind kind, JsonElement first, JsonElement second, JsonElement third) =>
        first.ValueKind == kind && second.ValueKind == kind && third.ValueKind == kind;

    private static void WriteAsIs(Utf8JsonWriter writer, JsonElement element) =>
        writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(element), skipInputValidation: true);
}
