using System.Buffers;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A growing buffer in an array of the shared pool. Disposal returns the array.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>The maximum length of a pooled array, in bytes. The pool rounds lengths up to a power of two.</summary>
    private const int MaxPooledLength = 16 * 1024 * 1024;

    private byte[] _bytes;
    private bool _isPooled = true;

    public PooledBuffer(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    private PooledBuffer(byte[] bytes)
    {
        _bytes = bytes;
        _isPooled = false;
    }

    public int Length { get; private set; }

    /// <summary>Gets a value indicating whether the next write requires a larger array.</summary>
    public bool IsFull => Length == _bytes.Length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Copies buffers into a single buffer, which is pooled up to <see cref="MaxPooledLength"/>.</summary>
    public static PooledBuffer Join(IReadOnlyList<PooledBuffer> parts, int length)
    {
        PooledBuffer joined = length <= MaxPooledLength ? new(length) : new(GC.AllocateUninitializedArray<byte>(length));
        foreach (PooledBuffer part in parts.Where(static part => part.Length > 0))
        {
            part.Written.Span.CopyTo(joined.GetSpan(part.Length));
            joined.Advance(part.Length);
            part.Dispose();
        }

        return joined;
    }

    public void Advance(int count) => Length += count;

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - Length < Math.Max(sizeHint, 1))
        {
            Grow(sizeHint);
        }

        return _bytes.AsMemory(Length);
    }

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0 && _isPooled)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Grow(int sizeHint)
    {
        int wanted = (int)Math.Min(Math.Max((long)_bytes.Length * 2, (long)Length + sizeHint), Array.MaxLength);
        byte[] larger = ArrayPool<byte>.Shared.Rent(wanted);
        _bytes.AsSpan(0, Length).CopyTo(larger);
        if (_isPooled)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
        _isPooled = true;
    }
}
