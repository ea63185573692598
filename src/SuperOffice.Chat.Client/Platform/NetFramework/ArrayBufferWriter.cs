namespace System.Buffers;

/// <summary>Stands in for the class of .NET Core 3.0 and later.</summary>
internal sealed class ArrayBufferWriter<T> : IBufferWriter<T>
{
    private T[] _items = new T[256];
    private int _count;

    public ReadOnlySpan<T> WrittenSpan => _items.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Span<T> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        if (_items.Length - _count < Math.Max(sizeHint, 1))
        {
            Array.Resize(ref _items, Math.Max(2 * _items.Length, _count + sizeHint));
        }

        return _items.AsMemory(_count);
    }
}
