using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SuperOffice.Chat.Client.Tests.Documentation;

/// <summary>A program as a reader pastes it into <c>Program.cs</c> of a new console application.</summary>
internal sealed class PastedProgram
{
    // What the SDK adds to a console application.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<MetadataReference[]> References = new(static () =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    private readonly byte[] _image;

    private PastedProgram(byte[] image, IReadOnlyList<string> errors)
    {
        _image = image;
        Errors = errors;
    }

    public IReadOnlyList<string> Errors { get; }

    /// <summary>Determines whether a block is a whole program, which starts with its usings.</summary>
    public static bool IsProgram(string code) =>
        code.StartsWith("using ", StringComparison.Ordinal) && code[..code.IndexOf('\n', StringComparison.Ordinal)].Split(' ').Length == 2;

    public static PastedProgram Compile(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "PastedProgram",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        IEnumerable<Diagnostic> found = compilation.Emit(image).Diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return new(image.ToArray(), [.. found.Select(static diagnostic => diagnostic.ToString())]);
    }

    public async Task RunAsync()
    {
        MethodInfo main = Assembly.Load(_image).EntryPoint!;
        object?[] arguments = main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];

        // The entry point of a program with await waits for its end.
        await Task.Run(() => main.Invoke(null, arguments)).WaitAsync(TestContext.Current.CancellationToken);
    }
}
