using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Reads lines one by one, without buffering the entire input.</summary>
internal static class InputLines
{
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly StreamPipeReaderOptions PipeOptions = new(bufferSize: 65_536, leaveOpen: true);

    public static async IAsyncEnumerable<InputLine> ReadAsync(
        Stream input, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        PipeReader pipe = PipeReader.Create(input, PipeOptions);
        InputPosition position = new();
        while (true)
        {
            ReadResult read = await pipe.ReadAsync(cancellationToken);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is SequencePosition end)
            {
                yield return position.Cut(rest.Slice(0, end), endLength: 1);
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (rest.Length > 0 || position.IsSkipping)
                {
                    yield return position.Cut(rest, endLength: 0);
                }

                yield break;
            }

            if (rest.Length > MaxBytes)
            {
                position.Skip(rest.Length);
                rest = rest.Slice(rest.End);
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }
    }
}
