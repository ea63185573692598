namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Specifies the handling of a string that is longer than its column. SuperOffice documents the lengths, but not the handling.
/// An application should work with both.
/// </summary>
public enum OverlongText
{
    /// <summary>The string is truncated to the length of the column.</summary>
    Truncate,

    /// <summary>The request is rejected with 400 and an error object. Nothing is stored.</summary>
    Reject,
}
