namespace SuperOffice.Chat.Client;

/// <summary>A credential in a form that configuration can carry.</summary>
/// <remarks><see cref="object.ToString"/> of this class shows no value of it.</remarks>
public sealed class ChatAuthenticationOptions
{
    /// <summary>Which of the ways in: <c>Basic</c>, <c>SoTicket</c>, <c>Bearer</c> or <c>Xsrf</c>, in any casing.</summary>
    /// <value>Null by default: no credential from configuration.</value>
    public string? Scheme { get; set; }

    /// <summary>User name for <c>Basic</c>.</summary>
    public string? UserName { get; set; }

    /// <summary>Password for <c>Basic</c>.</summary>
    public string? Password { get; set; }

    /// <summary>Ticket for <c>SoTicket</c>, exactly as received, with its equals signs.</summary>
    public string? Ticket { get; set; }

    /// <summary>Access token for <c>Bearer</c>, or the XSRF value for <c>Xsrf</c>.</summary>
    public string? Token { get; set; }

    /// <summary>The Cookie header for <c>Xsrf</c>, as the browser would send it.</summary>
    public string? Cookie { get; set; }
}
