using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Access;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// The credentials that an emulator lets in; everything else is answered with 401. It may be changed at any time, as
/// when a ticket expires and a new one takes its place.
/// </summary>
/// <remarks>
/// The names of the schemes are read without regard to case, as the server is documented to do. Each credential signs in
/// as a user, who is looked up when a request comes; one who does not exist, as with a system user, is let in and may
/// do everything but what takes an agent: nothing is picked up or accepted, and there are no topics or sessions for
/// such a user. Of several that fit a request, the one allowed last counts. All members may be called from several threads.
/// </remarks>
public sealed class ChatAccess
{
    private readonly Lock _gate = new();
    private readonly string? _appToken;
    private List<AcceptedWay> _ways = [];

    internal ChatAccess(string? appToken) => _appToken = appToken;

    /// <summary>
    /// Lets a ticket in. It needs the emulator's <c>AppToken</c> beside it, as documented for SuperOffice online.
    /// </summary>
    /// <param name="ticket">The ticket, as it stands behind <c>SOTicket</c>.</param>
    /// <param name="user">User name or associate id of the user it signs in as; null for the first user there is.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentException">The ticket is empty.</exception>
    public ChatAccess AllowSoTicket(string ticket, string? user = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(ticket);
        return Allow(new AcceptedTicket(ticket, _appToken) { User = user });
    }

    /// <summary>Lets a user name with its password in. The header is read as UTF-8, which is inferred.</summary>
    /// <param name="userName">The user name, which is also that of the user it signs in as.</param>
    /// <param name="password">The password; may be empty.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentException">The user name is empty.</exception>
    /// <exception cref="ArgumentNullException">The password is null.</exception>
    public ChatAccess AllowBasic(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentNullException.ThrowIfNull(password);
        return Allow(new AcceptedBasic(userName, password) { User = userName });
    }

    /// <summary>Lets an access token in. It needs no application token, as documented.</summary>
    /// <param name="token">The token, as it stands behind <c>Bearer</c>.</param>
    /// <param name="user">User name or associate id of the user it signs in as; null for the first user there is.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public ChatAccess AllowBearer(string token, string? user = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Allow(new AcceptedBearer(token) { User = user });
    }

    /// <summary>Lets a browser session in: the header <c>X-XSRF-TOKEN</c> together with the cookies.</summary>
    /// <param name="token">The XSRF value.</param>
    /// <param name="cookie">Cookies that must all be there, as <c>name=value; name=value</c>. Others may stand beside them.</param>
    /// <param name="user">User name or associate id of the user it signs in as; null for the first user there is.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public ChatAccess AllowXsrf(string token, string cookie, string? user = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        ArgumentException.ThrowIfNullOrEmpty(cookie);
        return Allow(new AcceptedXsrf(token, cookie) { User = user });
    }

    /// <summary>Lets nobody in any more, until something is allowed again.</summary>
    /// <returns>This object, for the next call.</returns>
    public ChatAccess RevokeAll()
    {
        lock (_gate)
        {
            _ways = [];
        }

        return this;
    }

    /// <summary>How many credentials are let in. No secret.</summary>
    /// <returns>A text without a secret.</returns>
    public override string ToString() => $"{Ways.Count} accepted credentials";

    /// <returns>Null when none of them is let in.</returns>
    internal AcceptedWay? Find(IHeaderDictionary headers) => Ways.FindLast(way => way.Accepts(headers));

    internal ChatAccess Allow(AcceptedWay way)
    {
        lock (_gate)
        {
            _ways = [.. _ways.Where(other => other != way && !other.IsOver), way];
        }

        return this;
    }

    private List<AcceptedWay> Ways
    {
        get
        {
            lock (_gate)
            {
                return _ways;
            }
        }
    }
}
