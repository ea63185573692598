namespace SuperOffice.Chat.Client.Testing;

/// <summary>Specifies the format of <c>expires_in</c> in responses of the token endpoint.</summary>
public enum ExpiresInFormat
{
    /// <summary>A number of seconds, as SuperOffice documents.</summary>
    Number,

    /// <summary>A string of digits, as some identity providers return it.</summary>
    String,

    /// <summary>Missing, which RFC 6749 allows.</summary>
    Missing,
}
