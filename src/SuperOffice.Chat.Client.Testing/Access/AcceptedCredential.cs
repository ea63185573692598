using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a credential that the emulator accepts.</summary>
internal abstract record AcceptedCredential
{
    /// <summary>Gets the user name or the associate id of the user to sign in as, or null for the first user.</summary>
    public string? User { get; init; }

    /// <summary>Gets a value indicating whether the credential has expired.</summary>
    public virtual bool HasExpired => false;

    public abstract bool Accepts(IHeaderDictionary headers);

    /// <summary>Gets the ticket or access token of a request, or null when it has neither.</summary>
    public static string? GetToken(IHeaderDictionary headers) => Parameter(headers, "SOTicket") ?? Parameter(headers, "Bearer");

    /// <summary>Gets the parameter of the Authorization header, or null when the header has another scheme.</summary>
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
