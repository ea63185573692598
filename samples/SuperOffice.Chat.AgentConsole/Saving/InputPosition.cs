using System.Buffers;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Counts lines and bytes as lines are read.</summary>
internal sealed class InputPosition
{
    private int _number;
    private long _end;

    /// <summary>Determines whether the start of the current line was discarded because the line is too long.</summary>
    public bool IsSkipping { get; private set; }

    public void Skip(long length)
    {
        IsSkipping = true;
        _end += length;
    }

    public InputLine Cut(ReadOnlySequence<byte> line, int endLength)
    {
        bool tooLong = IsSkipping || line.Length > InputLines.MaxBytes;
        IsSkipping = false;
        _end += line.Length + endLength;
        byte[] bytes = tooLong ? [] : line.ToArray();
        return new InputLine
        {
            Number = ++_number,
            Utf8 = Bare(bytes, isFirst: _number == 1),
            End = _end,
            IsTooLong = tooLong,
        };
    }

    private static ReadOnlyMemory<byte> Bare(ReadOnlyMemory<byte> bytes, bool isFirst)
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        ReadOnlyMemory<byte> line = isFirst && bytes.Span.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }
}
