namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a list in a record. Two lists are equal when they have the same content.</summary>
internal readonly struct StructuralList<T> : IEquatable<StructuralList<T>>
{
    public StructuralList(IReadOnlyList<T>? items) => Items = items;

    public IReadOnlyList<T>? Items { get; }

    public bool Equals(StructuralList<T> other) =>
        ReferenceEquals(Items, other.Items)
        || (Items is not null && other.Items is not null && Items.SequenceEqual(other.Items));

    public override bool Equals(object? obj) => obj is StructuralList<T> other && Equals(other);

    public override int GetHashCode() => Items?.Count ?? 0;
}
