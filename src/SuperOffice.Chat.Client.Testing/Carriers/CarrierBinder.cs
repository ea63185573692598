using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Converts the JSON of a request to the JSON to store: all members of the type with their defaults, names in the spelling of the
/// server, and dates in UTC. Rights are removed. Unknown members are preserved.
/// </summary>
internal sealed class CarrierBinder(OverlongText overlongText, TimeZoneInfo zone)
{
    private readonly OverlongText _overlongText = overlongText;
    private readonly TimeZoneInfo _zone = zone;

    /// <exception cref="RequestRejectedException">A value has the wrong type.</exception>
    public JsonObject Bind(CarrierType type, JsonElement source)
    {
        if (source.ValueKind != JsonValueKind.Object)
        {
            throw RequestRejectedException.InvalidRequest($"A {type.Name} was expected, not a JSON {source.ValueKind}.");
        }

        JsonObject carrier = type.CreateDefault();
        foreach (JsonProperty property in source.EnumerateObject())
        {
            if (!type.TryFind(property.Name, out CarrierMember? member))
            {
                carrier[property.Name] = JsonNode.Parse(property.Value.GetRawText());
            }
            else if (!member.IsRight)
            {
                carrier[member.Name] = BindValue(member, property.Value);
            }
        }

        return carrier;
    }

    private JsonNode? BindValue(CarrierMember member, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return CarrierType.Default(member);
        }

        return member.Kind switch
        {
            MemberKind.Carrier => Bind(member.Type!, value),
            MemberKind.Items => BindArray(member, value, item => item.ValueKind == JsonValueKind.Null ? null : Bind(member.Type!, item)),
            MemberKind.Rows => Rows(member, value),
            MemberKind.Ints => BindArray(member, value, item => CarrierValues.Bind(member with { Kind = MemberKind.Int }, item)),
            MemberKind.Texts => BindArray(member, value, item => item.ValueKind == JsonValueKind.Null ? null : Text(member, item)),
            MemberKind.Map => Map(member, value),
            MemberKind.Text => Text(member, value),
            MemberKind.Date or MemberKind.UtcStamp => Date(member, value),
            _ => CarrierValues.Bind(member, value),
        };
    }

    private string Text(CarrierMember member, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw CarrierValues.WrongValue(member, value);
        }

        string text = value.GetString()!;
        if (member.Length == 0 || text.Length <= member.Length)
        {
            return text;
        }

        return _overlongText == OverlongText.Truncate ? WireText.Truncate(text, member.Length) : throw Overlong(member);
    }

    private static RequestRejectedException Overlong(CarrierMember member) =>
        RequestRejectedException.Error($"{member.Name} is longer than the {member.Length} characters of its column.", "ArgumentException");

    private string Date(CarrierMember member, JsonElement value)
    {
        TimeZoneInfo zone = member.Kind == MemberKind.UtcStamp ? TimeZoneInfo.Utc : _zone;
        return value.ValueKind == JsonValueKind.String && WireDate.TryStore(value.GetString()!, zone, out string? stored)
            ? stored
            : throw CarrierValues.WrongValue(member, value);
    }

    private JsonArray Rows(CarrierMember member, JsonElement value) => BindArray(
        member, value, row => row.ValueKind == JsonValueKind.Null ? null : BindArray(
            member, row, cell => cell.ValueKind == JsonValueKind.Null ? null : Bind(member.Type!, cell)));

    private static JsonArray BindArray(CarrierMember member, JsonElement value, Func<JsonElement, JsonNode?> bind) =>
        value.ValueKind == JsonValueKind.Array
            ? new JsonArray([.. value.EnumerateArray().Select(bind)])
            : throw CarrierValues.WrongValue(member, value);

    private static JsonNode? Map(CarrierMember member, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? JsonNode.Parse(value.GetRawText())
            : throw CarrierValues.WrongValue(member, value);
}
