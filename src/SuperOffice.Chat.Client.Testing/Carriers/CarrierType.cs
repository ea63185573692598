using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a type of the web API with its members.</summary>
internal sealed class CarrierType
{
    private readonly Dictionary<string, CarrierMember> _byName;
    private readonly Lazy<byte[]> _fieldProperties;

    public CarrierType(string name, params CarrierMember[] members)
    {
        Name = name;
        Members = members;
        _byName = members.ToDictionary(static member => member.Name, StringComparer.OrdinalIgnoreCase);
        _fieldProperties = new Lazy<byte[]>(() => CarrierRights.FieldProperties(members));
    }

    public string Name { get; }

    public IReadOnlyList<CarrierMember> Members { get; }

    /// <summary>Gets the rights on the members as JSON, which is the same for every row.</summary>
    public byte[] FieldProperties => _fieldProperties.Value;

    public bool TryFind(string name, [NotNullWhen(true)] out CarrierMember? member) => _byName.TryGetValue(name, out member);

    /// <summary>Creates an object with default values. Rights are left out, because they are added to responses.</summary>
    public JsonObject CreateDefault()
    {
        JsonObject carrier = [];
        foreach (CarrierMember member in Members.Where(static member => !member.IsRight))
        {
            carrier[member.Name] = Default(member);
        }

        return carrier;
    }

    public static JsonNode? Default(CarrierMember member) => member.Kind switch
    {
        MemberKind.Int => 0,
        MemberKind.Double => 0.0,
        MemberKind.Bool => false,
        MemberKind.Date or MemberKind.UtcStamp => WireDate.None,
        MemberKind.TimeOfDay => WireTime.Zero,
        MemberKind.Enum => member.Names!.Zero,
        _ => null,
    };
}
