namespace System;

/// <summary>Stands in for the structure of later platforms, with which the compiler implements indices from the end.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
