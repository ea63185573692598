using Microsoft.CodeAnalysis;

namespace SuperOffice.Chat.Client.Generators;

/// <summary>The types that a serializer context names, and the records among them and below them.</summary>
internal sealed class ReachableTypes
{
    private readonly List<ITypeSymbol> _roots = [];
    private readonly HashSet<INamedTypeSymbol> _records = new(SymbolEqualityComparer.Default);

    private ReachableTypes()
    {
    }

    /// <summary>What the context names and a codec can be used for.</summary>
    public IReadOnlyList<ITypeSymbol> Roots => _roots;

    public IEnumerable<INamedTypeSymbol> Records => _records;

    public static ReachableTypes From(INamedTypeSymbol serializerContext)
    {
        ReachableTypes types = new();
        foreach (AttributeData attribute in serializerContext.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "JsonSerializableAttribute"
                && attribute.ConstructorArguments[0].Value is ITypeSymbol root
                && Shapes.RecordIn(root) is { } record)
            {
                types._roots.Add(root);
                types.Add(record);
            }
        }

        return types;
    }

    private void Add(INamedTypeSymbol record)
    {
        if (!_records.Add(record))
        {
            return;
        }

        foreach (Member member in Member.Of(record).Where(static member => member.IsRead))
        {
            if (Shapes.RecordIn(member.Type) is { } nested)
            {
                Add(nested);
            }
        }
    }
}
