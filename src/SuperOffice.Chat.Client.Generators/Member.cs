using Microsoft.CodeAnalysis;

namespace SuperOffice.Chat.Client.Generators;

/// <summary>A property of a record that the serializer knows.</summary>
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

    /// <summary>The type that declares it, by which alone its setter can be reached.</summary>
    public string Owner => Shapes.Name(_property.ContainingType);

    public string? Codec => _isUtc ? "UtcInstantCodec" : Shapes.CodecOf(Type);

    public bool IsRead => _ignoreCondition != IgnoreCondition.Always;

    /// <summary>False for what is always ignored.</summary>
    public bool IsWritten => IsRead;

    /// <summary>Why no codec can mean the same as the serializer; null when one can.</summary>
    public string? Fault =>
        !IsRead ? null
        : Codec is null ? $"has the type {Shapes.Name(Type)}, for which there is no codec: add one beside Int32Codec, and a line in Shapes"
        : _strangeAttribute is not null ? $"has {_strangeAttribute}, which codecs do not know"
        : _ignoreCondition == IgnoreCondition.WhenReading ? "is not read, which codecs do not know"
        : _property.SetMethod is null ? "has no init accessor"
        : _property.IsRequired ? "is required, which codecs do not know"
        : null;

    /// <summary>When the member is written; null when always.</summary>
    public string? Condition(string value) =>
        _ignoreCondition == IgnoreCondition.WhenWriting ? $"purpose == JsonPurpose.Storage && {value} is not null"
        : _ignoreCondition == IgnoreCondition.WhenWritingDefault && Type.IsValueType
            ? (Type.Name == "OpenEnum" ? "" : "purpose == JsonPurpose.Comparison || ") + $"!{value}.Equals(default)"
        : _ignoreCondition != IgnoreCondition.Never && Shapes.CanBeNull(Type) ? $"purpose == JsonPurpose.Comparison || {value} is not null"
        : null;

    /// <summary>
    /// The members in the order of System.Text.Json: those of the record itself, then those of its bases. Those that
    /// are always ignored are among them, for their names are known: what comes under such a name is passed over.
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

    // Extension data is no member: UnmappedMembers takes care of it.
    private static bool IsOfSerializer(IPropertySymbol property)
    {
        HashSet<string> attributes = [.. property.GetAttributes().Where(Shapes.IsOfSerializer).Select(static attribute => attribute.AttributeClass!.Name)];
        return property.DeclaredAccessibility == Accessibility.Public || (attributes.Count > 0 && !attributes.Contains("JsonExtensionDataAttribute"));
    }
}
