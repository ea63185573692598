using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace SuperOffice.Chat.Client.Mutations;

/// <summary>A library as its build compiles it, generated code included, ready to be compiled again with a change.</summary>
internal sealed class Library
{
    private readonly CSharpCompilation _compilation;
    private readonly string _folder;

    private Library(string name, string folder, CSharpCompilation compilation)
    {
        Name = name;
        _folder = folder;
        _compilation = compilation;
    }

    public string Name { get; }

    public static async Task<Library> LoadAsync(string root, string name, CancellationToken cancellationToken)
    {
        string folder = Path.Combine(root, "src", name);
        string generated = Directory.CreateTempSubdirectory("generated-").FullName;
        try
        {
            await Tool.RunAsync("dotnet", folder, ["build", "--configuration", "Release", "--no-incremental", "-p:BuildProjectReferences=false", "-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={generated}"], cancellationToken);
            string said = await Tool.RunAsync("dotnet", folder, ["build", "--configuration", "Release", "-t:Compile", "-getItem:CscCommandLineArgs", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true", "-p:BuildProjectReferences=false", "-p:NonExistentFile=never-there"], cancellationToken);
            using JsonDocument document = JsonDocument.Parse(said);
            string[] arguments = [.. document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
                .Select(static argument => argument.GetProperty("Identity").GetString()!)];
            return new(name, folder, Compile(name, folder, arguments, generated));
        }
        finally
        {
            Directory.Delete(generated, recursive: true);
        }
    }

    /// <summary>All that can be changed in a folder, in the order of files and places.</summary>
    public IEnumerable<Mutant> Mutants(string folder) => _compilation.SyntaxTrees
        .Where(tree => tree.FilePath.StartsWith(Path.Combine(_folder, folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
        .SelectMany(tree => MutantWalker.Find(Path.GetRelativePath(_folder, tree.FilePath), tree));

    /// <returns>Why it does not compile; null when it does.</returns>
    public string? Emit(Mutant? mutant, string file)
    {
        CSharpCompilation compilation = mutant is null ? _compilation : Changed(mutant);
        using FileStream output = File.Create(file);
        EmitResult result = compilation.Emit(output, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        return result.Success ? null : string.Join(Environment.NewLine, result.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error));
    }

    private static CSharpCompilation Compile(string name, string folder, string[] arguments, string generated)
    {
        CSharpCommandLineArguments command = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
        IEnumerable<string> files = command.SourceFiles.Select(static file => file.Path)
            .Concat(Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories));
        return CSharpCompilation.Create(
            name,
            files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file), System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256), command.ParseOptions, file)),
            command.MetadataReferences.Select(static reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
            command.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress));
    }

    private CSharpCompilation Changed(Mutant mutant)
    {
        string path = Path.Combine(_folder, mutant.File);
        SyntaxTree tree = _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        SourceText text = tree.GetText().WithChanges(new TextChange(mutant.Span, mutant.After));
        return _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text));
    }
}
