namespace SuperOffice.Chat.Client.Testing;

/// <summary>Specifies how a malformed body differs from its announced length.</summary>
internal enum BodyFraming
{
    /// <summary>The entire length is announced, and half of the body is sent.</summary>
    LengthTooLong,

    /// <summary>Half of the length is announced, and the entire body is sent.</summary>
    LengthTooShort,

    /// <summary>No length is announced. Half of the body is sent, and then the connection is closed.</summary>
    UntilClose,
}
