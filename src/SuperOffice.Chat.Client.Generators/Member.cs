using Microsoft.CodeAnalysis;

namespace SuperOffice.Chat.Client.Generators;

/// <summary>Represents a property of a record that the serializer reads or writes.</summary>
internal sealed class Member
{
    private readonly IPropertySymbol _property;
    private readonly int _ignoreCondition = IgnoreCondition.Unstated;
    private readonly string? _wireName;
    private readonly bool _isUtc;
    private readonly string? _strangeAttribute;

    private Member(IPropertySymbol property)
    {
        _property = property;
        _isUtc = property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "UtcInstantAttribute");
        foreach (AttributeData attribute in property.GetAttributes().Where(Shapes.IsOfSerializer))
        {
            switch (attribute.AttributeClass!.Name)
            {
                case "JsonPropertyNameAttribute":
                    _wireName = (string?)attribute.ConstructorArguments[0].Value;
                    break;
                case "JsonIgnoreAttribute":
                    _ignoreCondition = attribute.NamedArguments.Select(static argument => (int?)argument.Value.Value).FirstOrDefault() ?? IgnoreCondition.Always;
                    break;
                default:
                    _strangeAttribute = attribute.AttributeClass.Name;
                    break;
            }
        }
    }

    public ITypeSymbol Type => _property.Type;

    public string Name => _property.Name;

    public string WireName => _wireName ?? Name;

    /// <summary>Gets the type that declares the property. The setter is accessible through this type only.</summary>
    public string Owner => Shapes.Name(_property.ContainingType);

    public string? Codec => _isUtc ? "UtcInstantCodec" : Shapes.CodecOf(Type);

    public bool IsRead => _ignoreCondition != IgnoreCondition.Always;

    /// <summary>Determines whether the property is read. False when it is always ignored.</summary>
    public bool IsWritten => IsRead;

    /// <summary>Gets the reason why a codec cannot match the serializer; null when it can.</summary>
    public string? Fault =>
        !IsRead ? null
        : Codec is null ? $"has the type {Shapes.Name(Type)}, for which there is no codec: add one beside Int32Codec, and a line in Shapes"
        : _strangeAttribute is not null ? $"has {_strangeAttribute}, which codecs do not support"
        : _ignoreCondition == IgnoreCondition.WhenReading ? "is not read, which codecs do not support"
        : _property.SetMethod is null ? "has no init accessor"
        : _property.IsRequired ? "is required, which codecs do not support"
        : null;

    /// <summary>Returns the condition for writing the member; null when it is always written.</summary>
    public string? Condition(string value) =>
        _ignoreCondition == IgnoreCondition.WhenWriting ? $"purpose == JsonPurpose.Storage && {value} is not null"
        : _ignoreCondition == IgnoreCondition.WhenWritingDefault && Type.IsValueType
            ? (Type.Name == "OpenEnum" ? "" : "purpose == JsonPurpose.Comparison || ") + $"!{value}.Equals(default)"
        : _ignoreCondition != IgnoreCondition.Never && Shapes.CanBeNull(Type) ? $"purpose == JsonPurpose.Comparison || {value} is not null"
        : null;

    /// <summary>
    /// Returns the members in the order of System.Text.Json: those of the record itself, then those of its bases. Ignored members
    /// are included, because their names are known and their values are skipped.
    /// </summary>
    public static IReadOnlyList<Member> Of(INamedTypeSymbol record)
    {
        List<Member> members = [];
        for (INamedTypeSymbol? type = record; type is not null; type = type.BaseType)
        {
            members.AddRange(type.GetMembers().OfType<IPropertySymbol>()
                .Where(static property => !property.IsStatic && IsOfSerializer(property))
                .Select(static property => new Member(property)));
        }

        return members;
    }

    // Extension data is not a member. UnmappedMembers handles it.
    private static bool IsOfSerializer(IPropertySymbol property)
    {
        HashSet<string> attributes = [.. property.GetAttributes().Where(Shapes.IsOfSerializer).Select(static attribute => attribute.AttributeClass!.Name)];
        return property.DeclaredAccessibility == Accessibility.Public || (attributes.Count > 0 && !attributes.Contains("JsonExtensionDataAttribute"));
    }
}
