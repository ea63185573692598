using System.Globalization;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Reads <c>schema.json</c>, which describes the types and enumerations of the web API: members in the order of the server, the
/// lengths of columns, and the kinds of dates. It is independent of the records of the client, so that an error in the records does
/// not go unnoticed.
/// </summary>
internal sealed class CarrierSchema
{
    private const string ResourceName = "SuperOffice.Chat.Client.Testing.schema.json";
    private const string LimitedString = "string(";

    private static readonly Dictionary<string, MemberKind> Kinds = new(StringComparer.Ordinal)
    {
        ["int"] = MemberKind.Int,
        ["double"] = MemberKind.Double,
        ["bool"] = MemberKind.Bool,
        ["string"] = MemberKind.Text,
        ["date"] = MemberKind.Date,
        ["utcDate"] = MemberKind.UtcStamp,
        ["time"] = MemberKind.TimeOfDay,
        ["int[]"] = MemberKind.Ints,
        ["string[]"] = MemberKind.Texts,
        ["map"] = MemberKind.Map,
        ["TableRight"] = MemberKind.TableRight,
        ["FieldProperties"] = MemberKind.FieldProperties,
    };

    private readonly Dictionary<string, WireEnum> _enums;
    private readonly Dictionary<string, CarrierType> _types;

    private CarrierSchema(JsonElement schema)
    {
        _enums = schema.GetProperty("enums").EnumerateObject().ToDictionary(
            static names => names.Name,
            static names => new WireEnum([.. names.Value.EnumerateObject().Select(static name => (name.Name, name.Value.GetInt32()))]));
        _types = schema.GetProperty("types").EnumerateObject().ToDictionary(
            static type => type.Name, type => new CarrierType(type.Name, [.. type.Value.EnumerateObject().Select(CreateMember)]));
    }

    public static CarrierSchema Current { get; } = Load();

    public WireEnum GetEnum(string name) => _enums[name];

    /// <param name="name">The full name, such as <c>SuperOffice.CRM.Services.ChatMessage</c>.</param>
    public CarrierType GetCarrier(string name) => _types[name];

    private static CarrierSchema Load()
    {
        using Stream stream = typeof(CarrierSchema).Assembly.GetManifestResourceStream(ResourceName)!;
        using JsonDocument document = JsonDocument.Parse(stream);
        return new(document.RootElement);
    }

    private CarrierMember CreateMember(JsonProperty member)
    {
        string type = member.Value.GetString()!;
        return Kinds.TryGetValue(type, out MemberKind kind) ? new(member.Name, kind)
            : _enums.TryGetValue(type, out WireEnum? names) ? new(member.Name, MemberKind.Enum) { Names = names }
            : type.StartsWith(LimitedString, StringComparison.Ordinal) ? new(member.Name, MemberKind.Text) { Length = ReadLength(type) }
            : CreateNested(member.Name, type);
    }

    private CarrierMember CreateNested(string name, string type)
    {
        string element = type.TrimEnd('[', ']');
        MemberKind kind = (type.Length - element.Length) switch
        {
            0 => MemberKind.Carrier,
            2 => MemberKind.Items,
            _ => MemberKind.Rows,
        };

        // Resolved on demand, because a type can contain itself.
        return new(name, kind) { TypeSource = () => _types[element] };
    }

    private static int ReadLength(string type) => int.Parse(type.AsSpan()[LimitedString.Length..^1], CultureInfo.InvariantCulture);
}
