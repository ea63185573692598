using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a member of a type: its name and the kind of its values.</summary>
internal sealed record CarrierMember(string Name, MemberKind Kind)
{
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(Name);

    /// <summary>Gets the length of the column in characters, or 0 when it is unlimited or unknown.</summary>
    public int Length { get; private init; }

    /// <summary>Gets the type of nested objects. It is resolved on demand, because a type can contain itself.</summary>
    public CarrierType? Type => TypeSource?.Invoke();

    public WireEnum? Names { get; private init; }

    private Func<CarrierType>? TypeSource { get; init; }

    public bool IsRight => Kind is MemberKind.TableRight or MemberKind.FieldProperties;

    /// <summary>Gets the name of the .NET type in FieldProperties.</summary>
    public string FieldType => Kind switch
    {
        MemberKind.Int or MemberKind.Enum => "System.Int32",
        MemberKind.Double => "System.Double",
        MemberKind.Bool => "System.Boolean",
        MemberKind.Date or MemberKind.UtcStamp => "System.DateTime",
        MemberKind.TimeOfDay => "System.TimeSpan",
        MemberKind.Ints => "System.Int32[]",
        MemberKind.Texts => "System.String[]",
        MemberKind.Items => $"{Type!.Name}[]",
        MemberKind.Carrier or MemberKind.Rows => Type!.Name,
        _ => "System.String",
    };

    public static CarrierMember Int(string name) => new(name, MemberKind.Int);

    public static CarrierMember Double(string name) => new(name, MemberKind.Double);

    public static CarrierMember Bool(string name) => new(name, MemberKind.Bool);

    public static CarrierMember Text(string name, int length = 0) => new(name, MemberKind.Text) { Length = length };

    public static CarrierMember Date(string name) => new(name, MemberKind.Date);

    public static CarrierMember UtcStamp(string name) => new(name, MemberKind.UtcStamp);

    public static CarrierMember Enum(string name, WireEnum names) => new(name, MemberKind.Enum) { Names = names };

    public static CarrierMember Carrier(string name, CarrierType type) => new(name, MemberKind.Carrier) { TypeSource = () => type };

    public static CarrierMember Items(string name, Func<CarrierType> type) => new(name, MemberKind.Items) { TypeSource = type };

    public static CarrierMember Rows(string name, CarrierType type) => new(name, MemberKind.Rows) { TypeSource = () => type };

    public static CarrierMember Ints(string name) => new(name, MemberKind.Ints);

    public static CarrierMember Texts(string name) => new(name, MemberKind.Texts);

    public static CarrierMember TimeOfDay(string name) => new(name, MemberKind.TimeOfDay);

    public static CarrierMember Map(string name) => new(name, MemberKind.Map);

    public static CarrierMember TableRight() => new("TableRight", MemberKind.TableRight);

    public static CarrierMember FieldProperties() => new("FieldProperties", MemberKind.FieldProperties);
}
