namespace System;

/// <summary>Stands in for the structure of later platforms, with which the compiler implements ranges.</summary>
internal readonly struct Range(Index start, Index end)
{
    public Index Start => start;

    public Index End => end;

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);
}
