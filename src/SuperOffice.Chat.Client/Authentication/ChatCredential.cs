namespace SuperOffice.Chat.Client;

/// <summary>
/// Provides the authorization of requests. To implement a credential, override
/// <see cref="GetAuthorizationAsync(ChatAuthorization?, CancellationToken)"/>.
/// </summary>
/// <remarks>
/// The client requests an authorization before every attempt, and again when the server rejects an attempt with 401, so that
/// the credential can renew an expired value.
/// </remarks>
public abstract class ChatCredential
{
    /// <summary>Gets a credential that adds no headers. Use it when a handler of the application authenticates requests, for example with Negotiate.</summary>
    /// <value>Always the same instance.</value>
    public static ChatCredential None { get; } = new StaticCredential(ChatAuthorization.None);

    /// <summary>Creates a credential that sends a user name and a password with every request. Onsite only.</summary>
    /// <param name="userName">The user name. It must not contain a colon.</param>
    /// <param name="password">The password.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// An argument is empty, contains a control character, or includes the scheme. The user name contains a colon, or starts
    /// or ends with white space.
    /// </exception>
    public static ChatCredential Basic(string userName, string password) =>
        new StaticCredential(ChatAuthorization.Basic(userName, password));

    /// <summary>Creates a credential that sends a SuperOffice ticket. Online, <see cref="ChatClientOptions.AppToken"/> is also required.</summary>
    /// <param name="ticket">The ticket, such as <c>7T:…==</c>, exactly as received.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ticket"/> is null.</exception>
    /// <exception cref="ArgumentException">The ticket is empty, includes the scheme, or contains a character that is not allowed in a header.</exception>
    public static ChatCredential SoTicket(string ticket) => new StaticCredential(ChatAuthorization.SoTicket(ticket));

    /// <summary>Creates a credential that sends an access token.</summary>
    /// <param name="token">The access token, such as <c>8A:Cust12345.…</c>, exactly as received.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="ArgumentException">The token is empty, includes the scheme, or contains a character that is not allowed in a header.</exception>
    public static ChatCredential Bearer(string token) => new StaticCredential(ChatAuthorization.Bearer(token));

    /// <summary>Creates a credential that obtains access tokens with a refresh token and renews them before they expire. Online only.</summary>
    /// <param name="options">The client id, the refresh token and their environment. They are read once.</param>
    /// <param name="context">The clock, the HTTP connections and the shared store; null for the defaults.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A required option is missing, an option is not valid, or the environment is unknown.</exception>
    public static ChatCredential RefreshToken(RefreshTokenOptions options, ChatCredentialContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new RefreshTokenCredential(options, context);
    }

    /// <summary>
    /// Creates a credential that exchanges a user name and a password for a ticket or an access token, and renews it. Onsite
    /// only.
    /// </summary>
    /// <param name="baseAddress">The root of the tenant, as in <see cref="ChatClientOptions.BaseAddress"/>.</param>
    /// <param name="userName">The user name. It must not contain a colon.</param>
    /// <param name="password">The password.</param>
    /// <param name="context">The clock, the HTTP connections and the shared store; null for the defaults.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The address is not an absolute https address, and <see cref="ChatCredentialContext.AllowInsecureHttp"/> does not allow
    /// http. The user name or the password is not valid, as in <see cref="Basic(string, string)"/>.
    /// </exception>
    public static ChatCredential PasswordTicket(Uri baseAddress, string userName, string password, ChatCredentialContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        return TenantRoot.Validate(baseAddress, context?.AllowInsecureHttp ?? false) is string error
            ? throw new ArgumentException(error, nameof(baseAddress))
            : new PasswordTicketCredential(baseAddress, userName, password, context);
    }

    /// <summary>Creates a credential that sends the XSRF token and the cookies of a browser session, without an Authorization header.</summary>
    /// <param name="token">The XSRF token, from the hidden field or the cookie.</param>
    /// <param name="cookie">The value of the Cookie header, as the browser sends it: <c>name=value; name=value</c>.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty, includes a header name, or contains a character that is not allowed in a header.</exception>
    public static ChatCredential Xsrf(string token, string cookie) =>
        new StaticCredential(ChatAuthorization.Xsrf(token, cookie));

    /// <summary>Gets the id of the tenant that the credential belongs to. A client of another tenant rejects the credential when the client is created.</summary>
    /// <value>The default is null: the credential is not bound to a tenant.</value>
    public virtual string? TenantId => null;

    /// <summary>Gets the authorization of a request. Concurrent requests call this method concurrently.</summary>
    /// <param name="refused">
    /// The authorization that the server has just rejected with 401, or null for the first attempt. The request is sent again
    /// only if the returned authorization differs from it.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The authorization to send.</returns>
    /// <exception cref="ChatCredentialException">The credential could not be obtained or was rejected.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public abstract ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, CancellationToken cancellationToken);
}
