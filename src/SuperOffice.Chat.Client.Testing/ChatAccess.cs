using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Access;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// The credentials that an emulator lets in; everything else is answered with 401. It may be changed at any time, as
/// when a ticket expires and a new one takes its place.
/// </summary>
/// <remarks>
/// The names of the schemes are read without regard to case, as the server is documented to do. All members may be
/// called from several threads.
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
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentException">The ticket is empty.</exception>
    public ChatAccess AllowSoTicket(string ticket)
    {
        ArgumentException.ThrowIfNullOrEmpty(ticket);
        return Allow(new AcceptedTicket(ticket, _appToken));
    }

    /// <summary>Lets a user name with its password in. The header is read as UTF-8, which is inferred.</summary>
    /// <param name="userName">The user name.</param>
    /// <param name="password">The password; may be empty.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentException">The user name is empty.</exception>
    /// <exception cref="ArgumentNullException">The password is null.</exception>
    public ChatAccess AllowBasic(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentNullException.ThrowIfNull(password);
        return Allow(new AcceptedBasic(userName, password));
    }

    /// <summary>Lets an access token in. It needs no application token, as documented.</summary>
    /// <param name="token">The token, as it stands behind <c>Bearer</c>.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public ChatAccess AllowBearer(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Allow(new AcceptedBearer(token));
    }

    /// <summary>Lets a browser session in: the header <c>X-XSRF-TOKEN</c> together with the cookies.</summary>
    /// <param name="token">The XSRF value.</param>
    /// <param name="cookie">Cookies that must all be there, as <c>name=value; name=value</c>. Others may stand beside them.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public ChatAccess AllowXsrf(string token, string cookie)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        ArgumentException.ThrowIfNullOrEmpty(cookie);
        return Allow(new AcceptedXsrf(token, cookie));
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

    internal bool Accepts(IHeaderDictionary headers) => Ways.Any(way => way.Accepts(headers));

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

    private ChatAccess Allow(AcceptedWay way)
    {
        lock (_gate)
        {
            _ways = [.. _ways, way];
        }

        return this;
    }
}
