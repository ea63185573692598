namespace SuperOffice.Chat.Client.Generators;

/// <summary>Represents a generated file. Two files with the same text are equal, so the compiler skips unchanged files.</summary>
internal sealed class GeneratedFile : IEquatable<GeneratedFile>
{
    public GeneratedFile(string name, string text)
    {
        Name = name;
        Text = text;
    }

    public string Name { get; }

    public string Text { get; }

    public bool Equals(GeneratedFile? other) => other is not null && Name == other.Name && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as GeneratedFile);

    public override int GetHashCode() => Name.GetHashCode();
}
