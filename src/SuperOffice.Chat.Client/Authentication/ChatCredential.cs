using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>
/// A way in to the web API. It is asked before every request, and again when the server has refused its answer, so
/// that it can renew what has expired. To write one, override one method.
/// </summary>
public abstract class ChatCredential
{
    /// <summary>No credential of ours: the application's own handler signs the requests in, as with Negotiate.</summary>
    public static ChatCredential None { get; } = new StaticCredential(ChatAuthorization.None);

    /// <summary>User name and password; onsite only.</summary>
    /// <param name="userName">User name, without a colon.</param>
    /// <param name="password">Password.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">One of them is empty, is a whole header or has a control character, or the user name has a colon.</exception>
    public static ChatCredential Basic(string userName, string password) =>
        new StaticCredential(ChatAuthorization.Basic(userName, password));

    /// <summary>A ticket, such as <c>7T:…==</c>; online it needs the application token too.</summary>
    /// <param name="ticket">The ticket exactly as received.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The ticket is empty, begins with the scheme, or has a character that no header may have.</exception>
    public static ChatCredential SoTicket(string ticket) => new StaticCredential(ChatAuthorization.SoTicket(ticket));

    /// <summary>An access token, such as <c>8A:Cust12345.…</c>.</summary>
    /// <param name="token">The token exactly as received.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token is empty, begins with the scheme, or has a character that no header may have.</exception>
    public static ChatCredential Bearer(string token) => new StaticCredential(ChatAuthorization.Bearer(token));

    /// <summary>Access tokens by a refresh token, renewed as they expire; online only.</summary>
    /// <param name="options">The app and its refresh token.</param>
    /// <param name="signIn">The clock and the way to the network; null for the defaults.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">A value is missing or has a character that no header may have, or the environment is not known.</exception>
    public static ChatCredential RefreshToken(RefreshTokenOptions options, ChatSignIn? signIn = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new RefreshTokenCredential(options, signIn);
    }

    /// <summary>
    /// User name and password, exchanged for a ticket or an access token, whichever the server gives; onsite only.
    /// </summary>
    /// <param name="baseAddress">Root of the tenant, as in <see cref="ChatClientOptions.BaseAddress"/>.</param>
    /// <param name="userName">User name, without a colon.</param>
    /// <param name="password">Password.</param>
    /// <param name="signIn">The clock and the way to the network; null for the defaults.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The address is none or plain http, the user name or the password is empty or has a control character, or the user name has a colon.</exception>
    public static ChatCredential PasswordTicket(Uri baseAddress, string userName, string password, ChatSignIn? signIn = null)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        return TenantRoot.WhyNotARoot(baseAddress, signIn?.AllowInsecureHttp ?? false) is string reason
            ? throw new ArgumentException(reason, nameof(baseAddress))
            : new PasswordTicketCredential(baseAddress, userName, password, signIn);
    }

    /// <summary>A browser session: the XSRF value beside the session's cookies, and no Authorization header.</summary>
    /// <param name="token">The XSRF value, from the hidden field or the cookie.</param>
    /// <param name="cookie">The Cookie header, as the browser sends it: <c>name=value; name=value</c>.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">One of them is empty, or has a character that no header may have.</exception>
    public static ChatCredential Xsrf(string token, string cookie) =>
        new StaticCredential(ChatAuthorization.Xsrf(token, cookie));

    /// <summary>Which tenant it signs in to. A client of another tenant refuses it when it is made.</summary>
    /// <value>Null by default: it does not know.</value>
    public virtual string? TenantId => null;

    /// <summary>Gives what to send with a request. Called by any number of requests at once.</summary>
    /// <param name="refused">
    /// What the server has just refused with 401, or null when the request has not been sent yet. The request is sent
    /// again only when the answer differs from it.
    /// </param>
    /// <param name="cancellationToken">The request is given up.</param>
    /// <returns>What to send.</returns>
    public abstract ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, CancellationToken cancellationToken);
}
