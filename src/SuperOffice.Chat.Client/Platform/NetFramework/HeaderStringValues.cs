using System.Collections;

namespace System.Net.Http.Headers;

/// <summary>Stands in for the structure of .NET 6 and later.</summary>
internal readonly struct HeaderStringValues(IEnumerable<string> values) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", values);
}
