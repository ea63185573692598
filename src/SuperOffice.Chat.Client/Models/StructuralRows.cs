namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a list of lists in a record. Two of them are equal when they have the same content.</summary>
internal readonly struct StructuralRows<T> : IEquatable<StructuralRows<T>>
    where T : class
{
    public StructuralRows(IReadOnlyList<IReadOnlyList<T?>?>? items) => Items = items;

    public IReadOnlyList<IReadOnlyList<T?>?>? Items { get; }

    public bool Equals(StructuralRows<T> other) => Rows.Equals(other.Rows);

    public override bool Equals(object? obj) => obj is StructuralRows<T> other && Equals(other);

    public override int GetHashCode() => Items?.Count ?? 0;

    private StructuralList<StructuralList<T?>> Rows => new(Items is null ? null : [.. Items.Select(static row => new StructuralList<T?>(row))]);
}
