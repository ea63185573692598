using Microsoft.CodeAnalysis;

namespace SuperOffice.Chat.Client.Generators;

/// <summary>Selects the codec of a type.</summary>
internal static class Shapes
{
    public static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static bool IsOfSerializer(AttributeData attribute) =>
        attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == "System.Text.Json.Serialization";

    public static bool CanBeNull(ITypeSymbol type) =>
        type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public static bool IsRead(INamedTypeSymbol record) =>
        record.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty);

    /// <summary>Returns the record that a type is or contains; null when there is none.</summary>
    public static INamedTypeSymbol? RecordIn(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsRecord: true } record => record.OriginalDefinition,
        INamedTypeSymbol { Name: "IReadOnlyList" or "IReadOnlyDictionary" } holder => RecordIn(Held(holder)),
        _ => null,
    };

    /// <summary>Returns the codec of a type; null when there is none.</summary>
    public static string? CodecOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "BooleanCodec",
        SpecialType.System_Double => "DoubleCodec",
        SpecialType.System_Int32 => "Int32Codec",
        SpecialType.System_String => "TextCodec",
        _ => type is INamedTypeSymbol named ? CodecOf(named) : null,
    };

    /// <summary>Determines whether a codec writes a name and a value together, which is faster than one after the other.</summary>
    public static bool WritesNames(string? codec) => codec is "BooleanCodec" or "Int32Codec" or "TextCodec";

    private static string? CodecOf(INamedTypeSymbol type) => type.Name switch
    {
        "Nullable" when Held(type).Name == nameof(DateTimeOffset) => "InstantCodec",
        "Nullable" when Held(type).Name == nameof(TimeSpan) => "TimeOfDayCodec",
        "OpenEnum" => $"OpenEnumCodec<{Name(Held(type))}>",
        "IReadOnlyDictionary" when Held(type).Name == "FieldProperty" => "FieldPropertiesCodec",
        "IReadOnlyDictionary" => Composed("MapCodec", Held(type)),
        "IReadOnlyList" => Composed("ListCodec", Held(type)),
        _ => type.IsRecord ? $"{type.Name}Codec" : null,
    };

    private static ITypeSymbol Held(INamedTypeSymbol holder) => holder.TypeArguments.Last();

    private static string? Composed(string codec, ITypeSymbol item) =>
        CodecOf(item) is { } inner ? $"{codec}<{Name(item)}, {inner}>" : null;
}
