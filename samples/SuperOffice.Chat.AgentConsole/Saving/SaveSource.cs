using SuperOffice.Chat.AgentConsole.Errors;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Represents the input that the command line names.</summary>
internal sealed record SaveSource(string Name)
{
    private const string StandardInput = "-";

    private bool IsStandardInput => Name == StandardInput;

    /// <summary>Determines whether the extension states that each line is a session.</summary>
    public bool HasLines => Path.GetExtension(Name).ToUpperInvariant() is ".JSONL" or ".NDJSON";

    /// <summary>Gets the default path of the journal; null for standard input.</summary>
    public string? JournalPath => IsStandardInput ? null : $"{Name}.journal.jsonl";

    public Stream Open(ConsoleEnvironment console)
    {
        if (IsStandardInput)
        {
            return console.OpenInput();
        }

        try
        {
            return new FileStream(Name, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"The file {Name} cannot be read: it is missing, a folder, or protected.", exception);
        }
    }

    /// <returns>The length in bytes; null when it is unknown.</returns>
    public long? Length(Stream input) => !IsStandardInput && input is { CanSeek: true, Length: > 0 } ? input.Length : null;
}
