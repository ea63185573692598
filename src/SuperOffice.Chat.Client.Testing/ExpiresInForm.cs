namespace SuperOffice.Chat.Client.Testing;

/// <summary>How the token end point writes <c>expires_in</c>.</summary>
public enum ExpiresInForm
{
    /// <summary>As a number of seconds. Documented.</summary>
    Number,

    /// <summary>As a text of digits, as some servers of the kind do. Inferred.</summary>
    Text,

    /// <summary>Not at all, which RFC 6749 allows. Inferred.</summary>
    Missing,
}
