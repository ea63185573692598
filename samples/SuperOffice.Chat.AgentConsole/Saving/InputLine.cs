namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Represents a line of the input, or a JSON document that spans several lines.</summary>
internal sealed record InputLine
{
    public required int Number { get; init; }

    /// <summary>Gets the line without the line break.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>Gets the position in the input after this line, in bytes.</summary>
    public required long End { get; init; }

    /// <summary>Determines whether the line exceeds the limit. Its bytes are then empty.</summary>
    public bool IsTooLong { get; init; }

    public LineKey Key => LineKey.From(Number, Utf8.Span);

    public bool IsBlank => !IsTooLong && Utf8.Span.Trim(" \t\r\n"u8).IsEmpty;
}
