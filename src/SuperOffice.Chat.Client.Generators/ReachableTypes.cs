using Microsoft.CodeAnalysis;

namespace SuperOffice.Chat.Client.Generators;

/// <summary>Finds the types that the marked class names, and the records that they contain.</summary>
internal sealed class ReachableTypes
{
    private readonly List<ITypeSymbol> _roots = [];
    private readonly HashSet<INamedTypeSymbol> _records = new(SymbolEqualityComparer.Default);

    private ReachableTypes()
    {
    }

    /// <summary>Gets the types that are an entire body.</summary>
    public IReadOnlyList<ITypeSymbol> Roots => _roots;

    public IEnumerable<INamedTypeSymbol> Records => _records;

    public static ReachableTypes From(INamedTypeSymbol marked)
    {
        ReachableTypes types = new();
        foreach (AttributeData attribute in marked.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "GenerateCodecAttribute" && attribute.ConstructorArguments[0].Value is ITypeSymbol root)
            {
                types._roots.Add(root);
                if (Shapes.RecordIn(root) is { } record)
                {
                    types.Add(record);
                }
            }
        }

        types._roots.AddRange(types._records.Where(record => !types._roots.Contains(record, SymbolEqualityComparer.Default)));
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
