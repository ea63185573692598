namespace System.Text;

/// <summary>Stands in for the provider of later platforms. The encodings of this platform include those of code pages.</summary>
internal sealed class CodePagesEncodingProvider
{
    public static CodePagesEncodingProvider Instance { get; } = new();

    public Encoding? GetEncoding(string name) => Encoding.GetEncoding(name);
}
