namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>How the end of a spoiled body is told.</summary>
internal enum BodyFraming
{
    /// <summary>The whole length is announced, half of the body sent.</summary>
    LengthTooLong,

    /// <summary>Half of the length is announced, the whole body sent.</summary>
    LengthTooShort,

    /// <summary>No length is announced; half of the body, then the end of the connection.</summary>
    UntilClose,
}
