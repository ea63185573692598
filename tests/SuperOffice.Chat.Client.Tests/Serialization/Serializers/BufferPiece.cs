using System.Buffers;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>One of several buffers that make up a body.</summary>
internal sealed class BufferPiece : ReadOnlySequenceSegment<byte>
{
    public BufferPiece(ReadOnlyMemory<byte> memory, long start)
    {
        Memory = memory;
        RunningIndex = start;
    }

    public BufferPiece Append(ReadOnlyMemory<byte> memory)
    {
        BufferPiece next = new(memory, RunningIndex + Memory.Length);
        Next = next;
        return next;
    }
}
