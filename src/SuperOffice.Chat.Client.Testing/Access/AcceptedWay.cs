using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing.Access;

/// <summary>One credential that lets a request in.</summary>
internal abstract record AcceptedWay
{
    /// <summary>User name or associate id of the user it signs in as; null for the first one there is.</summary>
    public string? User { get; init; }

    /// <summary>True when it never lets in again.</summary>
    public virtual bool IsOver => false;

    public abstract bool Accepts(IHeaderDictionary headers);

    /// <summary>The ticket or access token of a request; null when it carries neither.</summary>
    public static string? TokenIn(IHeaderDictionary headers) => Parameter(headers, "SOTicket") ?? Parameter(headers, "Bearer");

    /// <summary>What stands behind the scheme in the Authorization header; null when that is another scheme.</summary>
    protected static string? Parameter(IHeaderDictionary headers, string scheme)
    {
        string authorization = headers.Authorization.ToString();
        return authorization.Length > scheme.Length
            && authorization[scheme.Length] == ' '
            && authorization.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
            ? authorization[(scheme.Length + 1)..].Trim(' ')
            : null;
    }
}
