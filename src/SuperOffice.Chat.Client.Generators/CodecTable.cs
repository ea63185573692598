using System.Text;
using Microsoft.CodeAnalysis;

namespace SuperOffice.Chat.Client.Generators;

/// <summary>Writes the source of the table of codecs by type.</summary>
internal static class CodecTable
{
    public static string Write(IReadOnlyList<ITypeSymbol> roots)
    {
        StringBuilder text = new(RecordCodec.Header);
        text.AppendLine("internal static class CodecTable");
        text.AppendLine("{");
        Append(text, roots.Where(static root => Shapes.RecordIn(root) is not { } record || Shapes.IsRead(record)), "FindReader", static type => $"new ReadValue<{type}>", "Read");
        text.AppendLine();
        Append(text, roots, "FindWriter", static type => $"new WriteValue<{type}>", "Write");
        text.AppendLine("}");
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<ITypeSymbol> roots, string name, Func<string, string> make, string method)
    {
        text.AppendLine($"    public static System.Delegate {name}(System.Type type)");
        text.AppendLine("    {");
        foreach (ITypeSymbol root in roots)
        {
            text.AppendLine($"        if (type == typeof({Shapes.Name(root)}))");
            text.AppendLine("        {");
            text.AppendLine($"            return {make(Shapes.Name(root))}(default({Shapes.CodecOf(root)}).{method});");
            text.AppendLine("        }");
            text.AppendLine();
        }

        text.AppendLine("        return null;");
        text.AppendLine("    }");
    }
}
