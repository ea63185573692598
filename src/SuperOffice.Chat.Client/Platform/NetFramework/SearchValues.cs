namespace System.Buffers;

/// <summary>Creates instances of <see cref="SearchValues{T}"/>.</summary>
internal static class SearchValues
{
    public static SearchValues<char> Create(string values) => new(values.ToCharArray());

    public static SearchValues<char> Create(char[] values) => new(values);
}
