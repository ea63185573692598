using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>The test methods of all test projects, read from their source.</summary>
internal static class TestMethods
{
    public static IReadOnlyList<(string File, string Name)> All { get; } =
    [
        .. from file in Repository.SourceFiles
           let name = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
           where name.StartsWith("tests/", StringComparison.Ordinal)
           from method in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
           where method.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString() is "Fact" or "Theory" or "Property")
           select (name, method.Identifier.Text),
    ];
}
