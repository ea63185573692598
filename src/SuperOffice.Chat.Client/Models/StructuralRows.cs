namespace SuperOffice.Chat.Client.Models;

/// <summary>A list of lists that a record holds: two of them are equal when they have the same content.</summary>
internal readonly struct StructuralRows<T> : IEquatable<StructuralRows<T>>
    where T : class
{
    public StructuralRows(IReadOnlyList<IReadOnlyList<T?>?>? items) => Items = items;

    public IReadOnlyList<IReadOnlyList<T?>?>? Items { get; }

    public bool Equals(StructuralRows<T> other) =>
        ReferenceEquals(Items, other.Items)
        || (Items is not null && other.Items is not null && Items.Count == other.Items.Count && Items.Zip(other.Items).All(SameRow));

    public override bool Equals(object? obj) => obj is StructuralRows<T> other && Equals(other);

    public override int GetHashCode() => Items?.Count ?? 0;

    private static bool SameRow((IReadOnlyList<T?>? Left, IReadOnlyList<T?>? Right) pair) =>
        ReferenceEquals(pair.Left, pair.Right)
        || (pair.Left is not null && pair.Right is not null && pair.Left.SequenceEqual(pair.Right));
}
