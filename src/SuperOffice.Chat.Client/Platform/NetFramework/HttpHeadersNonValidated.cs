using System.Collections;

namespace System.Net.Http.Headers;

/// <summary>Stands in for the structure of .NET 6 and later.</summary>
internal readonly struct HttpHeadersNonValidated(HttpHeaders? headers) : IEnumerable<KeyValuePair<string, HeaderStringValues>>
{
    public bool Contains(string name) => TryGetValues(name, out _);

    public bool TryGetValues(string name, out HeaderStringValues values)
    {
        values = new(Array.Empty<string>());
        bool found = headers is not null && headers.TryGetValues(name, out IEnumerable<string> all);
        if (found)
        {
            values = new(headers!.GetValues(name));
        }

        return found;
    }

    public IEnumerator<KeyValuePair<string, HeaderStringValues>> GetEnumerator() =>
        (headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .Select(static header => new KeyValuePair<string, HeaderStringValues>(header.Key, new(header.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
