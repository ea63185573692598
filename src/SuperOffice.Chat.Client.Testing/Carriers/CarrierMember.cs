using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a member of a type: its name and the kind of its values.</summary>
internal sealed record CarrierMember(string Name, MemberKind Kind)
{
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(Name);

    /// <summary>Gets the length of the column in characters, or 0 when it is unlimited or unknown.</summary>
    public int Length { get; init; }

    /// <summary>Gets the type of nested objects, or null when there are none.</summary>
    public CarrierType? Type => TypeSource?.Invoke();

    public Func<CarrierType>? TypeSource { private get; init; }

    /// <summary>Gets the names of an enumeration, or null for other kinds.</summary>
    public WireEnum? Names { get; init; }

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
}
