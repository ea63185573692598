using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SuperOffice.Chat.Client.Generators;

/// <summary>
/// Generates a codec for each record that the marked class names, and for the records that it contains. A codec interprets the
/// attributes of a record in the same way as System.Text.Json.
/// </summary>
[Generator(LanguageNames.CSharp)]
internal sealed class CodecGenerator : IIncrementalGenerator
{
    private const string Marker = "SuperOffice.Chat.Client.Serialization.GenerateCodecAttribute";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<GeneratedFile> files = context.SyntaxProvider
            .ForAttributeWithMetadataName(Marker, static (_, _) => true, static (found, _) => Generate((INamedTypeSymbol)found.TargetSymbol))
            .SelectMany(static (files, _) => files);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.Name, file.Text));
    }

    private static ImmutableArray<GeneratedFile> Generate(INamedTypeSymbol marked)
    {
        ReachableTypes types = ReachableTypes.From(marked);
        ImmutableArray<GeneratedFile>.Builder files = ImmutableArray.CreateBuilder<GeneratedFile>();
        foreach (INamedTypeSymbol record in types.Records)
        {
            files.Add(new GeneratedFile($"{record.Name}Codec.g.cs", new RecordCodec(record).Write()));
        }

        files.Add(new GeneratedFile("CodecTable.g.cs", CodecTable.Write(types.Roots)));
        return files.ToImmutable();
    }
}
