namespace System.Buffers;

/// <summary>Stands in for the set of .NET 8 and later.</summary>
internal sealed class SearchValues<T>(T[] values)
{
    public ReadOnlySpan<T> Values => values;
}
