namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>A line of the input, or a whole document that stands on several.</summary>
internal sealed record InputLine
{
    public required int Number { get; init; }

    /// <summary>The line without its end.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>How many bytes of the input end with this line.</summary>
    public required long End { get; init; }

    /// <summary>True when it was longer than is read; then it has no bytes.</summary>
    public bool IsTooLong { get; init; }

    public LineKey Key => LineKey.Of(Number, Utf8.Span);

    public bool IsBlank => !IsTooLong && Utf8.Span.Trim(" \t\r\n"u8).IsEmpty;
}
