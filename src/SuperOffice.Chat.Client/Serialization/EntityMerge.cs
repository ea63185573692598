using System.Runtime.InteropServices;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Puts a caller's changes into the server's own JSON: what was not changed goes back as it came, whether or not our
/// records know it or would write it the same way.
/// </summary>
internal static class EntityMerge
{
    private static readonly JsonElement Null = JsonElement.Parse("null");

    /// <returns>The body to send; null when nothing was changed.</returns>
    /// <exception cref="ArgumentException">The changed entity cannot be written as JSON.</exception>
    public static JsonBody? Merge<T>(Original<T> original, T changed)
    {
        JsonElement before = ToJson(original.Entity);
        JsonElement after = ToJson(changed);
        if (JsonElement.DeepEquals(before, after))
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(original.Json, JsonTokens.DocumentOptions);
        PooledBuffer merged = new(original.Json.Length + 1_024);
        using Utf8JsonWriter writer = new(merged, new JsonWriterOptions { Encoder = ChatJson.Options.Encoder });
        Write(writer, document.RootElement, before, after);
        return new JsonBody(merged);
    }

    /// <summary>Determines whether an entity is as it was read before.</summary>
    public static bool IsSame<T>(T before, T now) => JsonElement.DeepEquals(ToJson(before), ToJson(now));

    /// <summary>Determines whether an entity has every member that the caller changed.</summary>
    public static bool HasChange<T>(T before, T wanted, T now) => Has(ToJson(before), ToJson(wanted), ToJson(now));

    private static bool Has(JsonElement before, JsonElement wanted, JsonElement now)
    {
        if (JsonElement.DeepEquals(before, wanted) || JsonElement.DeepEquals(wanted, now))
        {
            return true;
        }

        if (!AllAre(JsonValueKind.Object, before, wanted, now))
        {
            return false;
        }

        MembersByName olds = new(before);
        MembersByName wanteds = new(wanted);
        MembersByName currents = new(now);
        return wanted.EnumerateObject().All(member => IsForReadingOnly(member) || Has(ValueOf(olds, member.Name), member.Value, ValueOf(currents, member.Name)))
            && before.EnumerateObject().All(member => wanteds.Find(member.Name) is not null || IsNothing(ValueOf(currents, member.Name)));
    }

    // A member that is left out is as good as null.
    private static JsonElement ValueOf(MembersByName members, string name) => members.Find(name)?.Value ?? Null;

    private static bool IsNothing(JsonElement value) => value.ValueKind == JsonValueKind.Null;

    private static JsonElement ToJson<T>(T entity)
    {
        try
        {
            return CodecOf<T>.ToElement(entity, JsonPurpose.Comparison);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The entity cannot be written as JSON, at {exception.Path}: {exception.Message}", nameof(entity));
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
        else
        {
            if (isUnchanged)
            {
                WriteAsIs(writer, original);
            }
            else
            {
                WriteAnew(writer, after);
            }
        }
    }

    // A value that is new as a whole needs no word for what it does not have.
    private static void WriteAnew(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in element.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null))
                {
                    writer.WritePropertyName(member.Name);
                    WriteAnew(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    WriteAnew(writer, item);
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
        MembersByName olds = new(before);
        MembersByName wanteds = new(after);
        HashSet<string> written = [];
        writer.WriteStartObject();
        foreach (JsonProperty member in original.EnumerateObject())
        {
            JsonProperty? wanted = wanteds.Find(member.Name);
            JsonProperty? old = olds.Find(member.Name);
            if (IsForReadingOnly(member) || (old is not null && wanted is null))
            {
                // What the caller took away without putting a value in its place is left out.
                continue;
            }

            written.Add(wanted?.Name ?? member.Name);
            writer.WritePropertyName(member.Name);
            if (old is { } known && wanted is { } changed)
            {
                Write(writer, member.Value, known.Value, changed.Value);
            }
            else
            {
                WriteAsIs(writer, wanted?.Value ?? member.Value);
            }
        }

        foreach (JsonProperty member in after.EnumerateObject())
        {
            // What the server left out and the caller left alone stays left out.
            bool isUntouched = olds.Find(member.Name) is { } old && JsonElement.DeepEquals(old.Value, member.Value);
            if (!isUntouched && written.Add(member.Name))
            {
                writer.WritePropertyName(member.Name);
                WriteAnew(writer, member.Value);
            }
        }

        writer.WriteEndObject();
    }

    // Computed by the server for the calling user, on every level.
    private static bool IsForReadingOnly(JsonProperty member) =>
        member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Null
        && (IsNamed(member, nameof(SecuredCarrier.TableRight)) || IsNamed(member, nameof(SecuredCarrier.FieldProperties)));

    private static bool IsNamed(JsonProperty member, string name) =>
        string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase);

    private static bool AllAre(JsonValueKind kind, JsonElement first, JsonElement second, JsonElement third) =>
        first.ValueKind == kind && second.ValueKind == kind && third.ValueKind == kind;

    private static void WriteAsIs(Utf8JsonWriter writer, JsonElement element) =>
        writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(element), skipInputValidation: true);
}
