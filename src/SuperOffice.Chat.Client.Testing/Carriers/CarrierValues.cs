using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Converts numbers, Booleans, times and names to their stored form. Like the JSON library of the server, it accepts
/// numbers and Booleans in strings.
/// </summary>
internal static class CarrierValues
{
    public static JsonNode Bind(CarrierMember member, JsonElement value) => (member.Kind, value.ValueKind) switch
    {
        (MemberKind.Int, JsonValueKind.Number) when value.TryGetInt32(out int number) => number,
        (MemberKind.Int, JsonValueKind.String) when IsInt(value, out int number) => number,
        (MemberKind.Double, JsonValueKind.Number) => JsonNode.Parse(value.GetRawText())!,
        (MemberKind.Bool, JsonValueKind.True) => true,
        (MemberKind.Bool, JsonValueKind.False) => false,
        (MemberKind.Bool, JsonValueKind.String) when bool.TryParse(value.GetString(), out bool flag) => flag,
        (MemberKind.TimeOfDay, JsonValueKind.String) when WireTime.TryStore(value.GetString()!, out string? time) => time,
        (MemberKind.Enum, JsonValueKind.String) => member.Names!.Canonical(value.GetString()!),
        (MemberKind.Enum, JsonValueKind.Number) when value.TryGetInt32(out _) => member.Names!.Canonical(value.GetRawText()),
        _ => throw WrongValue(member, value),
    };

    public static RequestRejectedException WrongValue(CarrierMember member, JsonElement value) => RequestRejectedException.InvalidRequest(
        $"A JSON {value.ValueKind} of this form cannot be converted to {member.FieldType}. Path '{member.Name}'.");

    private static bool IsInt(JsonElement value, out int number) =>
        int.TryParse(value.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
