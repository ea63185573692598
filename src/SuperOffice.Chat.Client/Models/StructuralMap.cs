using System.Runtime.InteropServices;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a dictionary in a record. Two dictionaries are equal when they have the same content.</summary>
internal readonly struct StructuralMap<TValue> : IEquatable<StructuralMap<TValue>>
{
    public StructuralMap(IReadOnlyDictionary<string, TValue>? items) => Items = items;

    public IReadOnlyDictionary<string, TValue>? Items { get; }

    public bool Equals(StructuralMap<TValue> other)
    {
        if (ReferenceEquals(Items, other.Items))
        {
            return true;
        }

        if (Items is null || other.Items is null || Items.Count != other.Items.Count)
        {
            return false;
        }

        foreach ((string name, TValue value) in Items)
        {
            if (!other.Items.TryGetValue(name, out TValue? otherValue) || !Same(value, otherValue))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is StructuralMap<TValue> other && Equals(other);

    public override int GetHashCode() => Items?.Count ?? 0;

    private static bool Same(TValue left, TValue right) =>
        left is JsonElement leftElement && right is JsonElement rightElement
            ? JsonMarshal.GetRawUtf8Value(leftElement).SequenceEqual(JsonMarshal.GetRawUtf8Value(rightElement))
                || AreEquivalent(leftElement, rightElement)
            : EqualityComparer<TValue>.Default.Equals(left, right);

    private static bool AreEquivalent(JsonElement left, JsonElement right)
    {
        try
        {
            return JsonElement.DeepEquals(left, right);
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate cannot be decoded. Compare the raw JSON instead.
            return false;
        }
    }
}
