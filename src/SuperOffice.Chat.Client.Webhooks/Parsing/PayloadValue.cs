using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks.Parsing;

/// <summary>Reads values in the types that the server's samples have: numbers and flags are also written as strings, and strings as numbers.</summary>
internal static class PayloadValue
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

    public static readonly JsonElement EmptyObject = CreateEmptyObject();

    public static bool TryInt32(JsonElement json, out int value)
    {
        value = 0;
        return json.ValueKind switch
        {
            JsonValueKind.Number => json.TryGetInt32(out value) || TryWhole(json, out value),
            JsonValueKind.String => TryString(json, out string? text) && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value),
            _ => false,
        };
    }

    public static bool TryBoolean(JsonElement json, out bool value)
    {
        value = json.ValueKind == JsonValueKind.True;
        return json.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => true,
            JsonValueKind.String when TryString(json, out string? text) && bool.TryParse(text, out value) => true,
            _ => TryFlag(json, out value),
        };
    }

    /// <summary>Reads a string, and a number or flag as its JSON.</summary>
    public static bool TryString(JsonElement json, [NotNullWhen(true)] out string? value)
    {
        value = null;
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                return TryDecode(json, out value);
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                value = json.GetRawText();
                return true;
            default:
                return false;
        }
    }

    public static bool TryGuid(JsonElement json, out Guid value)
    {
        value = Guid.Empty;
        return TryString(json, out string? text) && Guid.TryParse(text, out value);
    }

    /// <summary>Reads a date, or a date and time with any number of fraction digits. Without an offset it is UTC.</summary>
    public static bool TryInstant(JsonElement json, out DateTimeOffset value)
    {
        value = default;

        // Without a year, the platform would complete the date from the clock of the host.
        return json.ValueKind == JsonValueKind.String
            && TryDecode(json, out string? text)
            && text.Trim() is [_, _, _, _, '-', ..]
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Utc, out value);
    }

    /// <summary>Reads a list of strings. Other elements are left out.</summary>
    public static bool TryStrings(JsonElement json, [NotNullWhen(true)] out IReadOnlyList<string>? value)
    {
        value = null;
        if (json.ValueKind == JsonValueKind.Array)
        {
            List<string> strings = new(json.GetArrayLength());
            foreach (JsonElement item in json.EnumerateArray())
            {
                if (TryString(item, out string? text))
                {
                    strings.Add(text);
                }
            }

            value = strings;
        }

        return value is not null;
    }

    public static bool TryElement(JsonElement json, out JsonElement value)
    {
        value = json;
        return true;
    }

    public static bool TryObject(JsonElement json, out JsonElement value)
    {
        value = json;
        return json.ValueKind == JsonValueKind.Object;
    }

    // A string with an unpaired surrogate cannot be decoded.
    private static bool TryDecode(JsonElement json, [NotNullWhen(true)] out string? value)
    {
        try
        {
            value = json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            value = null;
            return false;
        }
    }

    private static bool TryWhole(JsonElement json, out int value)
    {
        value = 0;
        if (!json.TryGetDouble(out double number) || number != Math.Truncate(number) || number is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (int)number;
        return true;
    }

    private static bool TryFlag(JsonElement json, out bool value)
    {
        bool isNumber = TryInt32(json, out int number);
        value = isNumber && number != 0;
        return isNumber && number is 0 or 1;
    }

    private static JsonElement CreateEmptyObject()
    {
        Utf8JsonReader reader = new("{}"u8);
        return JsonElement.ParseValue(ref reader);
    }
}
