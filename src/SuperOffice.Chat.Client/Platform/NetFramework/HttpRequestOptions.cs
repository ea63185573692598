using System.Diagnostics.CodeAnalysis;

namespace System.Net.Http;

/// <summary>Represents the properties of a request as options.</summary>
internal readonly struct HttpRequestOptions(IDictionary<string, object?> properties)
{
    public bool TryGetValue<T>(HttpRequestOptionsKey<T> key, [MaybeNullWhen(false)] out T value)
    {
        bool found = properties.TryGetValue(key.Key, out object? option) && option is T;
        value = found ? (T)option! : default;
        return found;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => properties.GetEnumerator();

    public void Set<T>(HttpRequestOptionsKey<T> key, T value) => properties[key.Key] = value;
}
