using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client;

/// <summary>Finds values by name.</summary>
internal static class NameLookup
{
    public static bool TryFind<TValue>(this Dictionary<string, TValue> map, ReadOnlySpan<char> name, [MaybeNullWhen(false)] out TValue value) =>
        map.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out value);
}
