using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents the credentials that an emulator accepts. All other requests receive 401. The credentials can change at any
/// time, for example to let a ticket expire.
/// </summary>
/// <remarks>
/// The names of schemes are case-insensitive, as SuperOffice documents. Each credential signs in as a user, who is resolved for
/// each request. When the user does not exist, as for a system user, the request is accepted without a chat user: it cannot pick
/// up or accept sessions, and has no topics or sessions. When several credentials match, the latest applies. All members are
/// thread-safe.
/// </remarks>
public sealed class ChatAccess
{
    private readonly Lock _gate = new();
    private readonly string? _appToken;
    private volatile List<AcceptedCredential> _credentials = [];

    internal ChatAccess(string? appToken) => _appToken = appToken;

    /// <summary>
    /// Accepts a ticket. It requires the application token of the emulator, as SuperOffice documents for online tenants.
    /// </summary>
    /// <param name="ticket">The ticket, as it follows <c>SOTicket</c> in the header.</param>
    /// <param name="user">The user name or the associate id of the user to sign in as, or null for the first user.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException"><paramref name="ticket"/> is null or empty.</exception>
    public ChatAccess AllowSoTicket(string ticket, string? user = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(ticket);
        return Allow(new AcceptedTicket(ticket, _appToken) { User = user });
    }

    /// <summary>Accepts a user name and a password. The header is decoded as UTF-8; SuperOffice does not document the encoding.</summary>
    /// <param name="userName">The name of the user to sign in as.</param>
    /// <param name="password">The password. It can be empty.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException"><paramref name="userName"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="password"/> is null.</exception>
    public ChatAccess AllowBasic(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentNullException.ThrowIfNull(password);
        return Allow(new AcceptedBasic(userName, password) { User = userName });
    }

    /// <summary>Accepts an access token. It requires no application token, as SuperOffice documents.</summary>
    /// <param name="token">The token, as it follows <c>Bearer</c> in the header.</param>
    /// <param name="user">The user name or the associate id of the user to sign in as, or null for the first user.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is null or empty.</exception>
    public ChatAccess AllowBearer(string token, string? user = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Allow(new AcceptedBearer(token) { User = user });
    }

    /// <summary>Accepts a browser session: the header <c>X-XSRF-TOKEN</c> together with cookies.</summary>
    /// <param name="token">The value of the header.</param>
    /// <param name="cookie">The required cookies, as <c>name=value; name=value</c>. Other cookies are ignored.</param>
    /// <param name="user">The user name or the associate id of the user to sign in as, or null for the first user.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> or <paramref name="cookie"/> is null or empty.</exception>
    public ChatAccess AllowXsrf(string token, string cookie, string? user = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        ArgumentException.ThrowIfNullOrEmpty(cookie);
        return Allow(new AcceptedXsrf(token, cookie) { User = user });
    }

    /// <summary>Rejects all credentials that were accepted before.</summary>
    /// <returns>The same instance, so that calls can be chained.</returns>
    public ChatAccess RevokeAll()
    {
        lock (_gate)
        {
            _credentials = [];
        }

        return this;
    }

    /// <summary>Returns the number of accepted credentials.</summary>
    /// <returns>A string without secrets.</returns>
    public override string ToString() => $"{_credentials.Count} accepted credentials";

    /// <returns>The credential that accepts the request, or null when none does.</returns>
    internal AcceptedCredential? Find(IHeaderDictionary headers) => _credentials.FindLast(credential => credential.Accepts(headers));

    internal ChatAccess Allow(AcceptedCredential credential)
    {
        lock (_gate)
        {
            _credentials = [.. _credentials.Where(other => other != credential && !other.HasExpired), credential];
        }

        return this;
    }
}
