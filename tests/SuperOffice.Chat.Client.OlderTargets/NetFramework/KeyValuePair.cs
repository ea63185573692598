namespace System.Collections.Generic;

/// <summary>Stands in for the class of .NET Core 2.0 and later.</summary>
internal static class KeyValuePair
{
    public static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value) => new(key, value);
}
