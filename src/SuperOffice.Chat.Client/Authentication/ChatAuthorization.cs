using System.Buffers;
using System.Text;

namespace SuperOffice.Chat.Client;

/// <summary>Represents the authentication headers that a <see cref="ChatCredential"/> adds to a request.</summary>
/// <remarks>Instances are immutable. <see cref="ToString"/> returns the scheme only, never a secret.</remarks>
public sealed class ChatAuthorization : IEquatable<ChatAuthorization>
{
    // A header value may contain visible ASCII characters and spaces. Other characters could split the header.
    private static readonly SearchValues<char> HeaderCharacters = SearchValues.Create(
        Enumerable.Range(' ', '~' - ' ' + 1).Select(static number => (char)number).ToArray());

    private ChatAuthorization(string scheme, string? header, string? xsrfToken, string? cookie, string[] secrets)
    {
        Scheme = scheme;
        Header = header;
        XsrfToken = xsrfToken;
        Cookie = cookie;
        Secrets = secrets;
    }

    /// <summary>Gets the authentication scheme.</summary>
    /// <value><c>Basic</c>, <c>SOTicket</c>, <c>Bearer</c>, <c>Xsrf</c> or <c>None</c>.</value>
    public string Scheme { get; }

    internal static ChatAuthorization None { get; } = new("None", null, null, null, []);

    /// <summary>Gets the value of the Authorization header, or null.</summary>
    internal string? Header { get; }

    /// <summary>Gets the value of the X-XSRF-TOKEN header, or null.</summary>
    internal string? XsrfToken { get; }

    /// <summary>Gets the value of the Cookie header, or null.</summary>
    internal string? Cookie { get; }

    /// <summary>Gets the values to redact from error messages.</summary>
    internal string[] Secrets { get; }

    /// <summary>Creates an authorization for Basic authentication.</summary>
    /// <param name="userName">The user name. It must not contain a colon.</param>
    /// <param name="password">The password.</param>
    /// <returns>The authorization.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// An argument is empty, contains a control character, or includes the scheme. The user name contains a colon, or starts
    /// or ends with white space.
    /// </exception>
    public static ChatAuthorization Basic(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentException.ThrowIfNullOrEmpty(password);
        if (PastedPrefix.Find(userName) is { } prefix)
        {
            throw new ArgumentException($"The user name {PastedPrefix.Describe(prefix)}. Pass the user name only.", nameof(userName));
        }

        if (PastedPrefix.IsBasicHeader(password))
        {
            throw new ArgumentException(
                "The password is an entire Basic header. Pass the password only.", nameof(password));
        }

        if (char.IsWhiteSpace(userName[0]) || char.IsWhiteSpace(userName[^1]))
        {
            throw new ArgumentException("The user name starts or ends with white space. Remove it.", nameof(userName));
        }

        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                "The user name contains a colon, which Basic authentication does not support.", nameof(userName));
        }

        if (userName.Any(char.IsControl) || password.Any(char.IsControl))
        {
            throw new ArgumentException("The user name or the password contains a control character. Remove it.", nameof(userName));
        }

        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
        return new("Basic", $"Basic {encoded}", null, null, [encoded, password]);
    }

    /// <summary>Creates an authorization for a SuperOffice ticket.</summary>
    /// <param name="ticket">The ticket, exactly as received.</param>
    /// <returns>The authorization.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ticket"/> is null.</exception>
    /// <exception cref="ArgumentException">The ticket is empty, includes the scheme, or contains a character that is not allowed in a header.</exception>
    public static ChatAuthorization SoTicket(string ticket)
    {
        CheckHeaderValue(ticket, "ticket", nameof(ticket));
        return new("SOTicket", $"SOTicket {ticket}", null, null, [ticket]);
    }

    /// <summary>Creates an authorization for an access token.</summary>
    /// <param name="token">The access token, exactly as received.</param>
    /// <returns>The authorization.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="ArgumentException">The token is empty, includes the scheme, or contains a character that is not allowed in a header.</exception>
    public static ChatAuthorization Bearer(string token)
    {
        CheckHeaderValue(token, "token", nameof(token));
        return new("Bearer", $"Bearer {token}", null, null, [token]);
    }

    /// <summary>Creates an authorization for a browser session.</summary>
    /// <param name="token">The XSRF token.</param>
    /// <param name="cookie">The value of the Cookie header: <c>name=value; name=value</c>.</param>
    /// <returns>The authorization.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty, includes a header name, or contains a character that is not allowed in a header.</exception>
    public static ChatAuthorization Xsrf(string token, string cookie)
    {
        CheckHeaderValue(token, "XSRF token", nameof(token));
        CheckHeaderValue(cookie, "cookie", nameof(cookie));
        IEnumerable<string> values = cookie
            .Split(';', StringSplitOptions.TrimEntries)
            .Select(static pair => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        return new("Xsrf", null, token, cookie, [cookie, token, .. values]);
    }

    /// <summary>Determines whether another authorization sends the same headers.</summary>
    /// <param name="other">The authorization to compare with; null is never equal.</param>
    /// <returns><see langword="true"/> if both send the same headers; otherwise, <see langword="false"/>.</returns>
    public bool Equals(ChatAuthorization? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Header == other.Header && XsrfToken == other.XsrfToken && Cookie == other.Cookie);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChatAuthorization);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Header, XsrfToken, Cookie);

    /// <summary>Returns the authentication scheme.</summary>
    /// <returns>The value of <see cref="Scheme"/>. It contains no secret.</returns>
    public override string ToString() => Scheme;

    /// <summary>Describes why a value is not valid in a header. Returns null if it is valid. The description does not contain the value.</summary>
    internal static string? GetHeaderValueError(string? value) =>
        string.IsNullOrWhiteSpace(value) ? "is empty"
        : value.AsSpan().ContainsAnyExcept(HeaderCharacters) ? "contains a line break or another character that is not allowed in a header"
        : value[0] == ' ' || value[^1] == ' ' ? "starts or ends with a space"
        : null;

    /// <summary>
    /// Describes why a value is not a valid ticket, token or other secret. Returns null if it is valid. The description does not
    /// contain the value.
    /// </summary>
    internal static string? GetSecretError(string? value) =>
        GetHeaderValueError(value)
        ?? (PastedPrefix.Find(value!) is { } prefix ? PastedPrefix.Describe(prefix) : null);

    private static void CheckHeaderValue(string? value, string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (GetSecretError(value) is string error)
        {
            throw new ArgumentException($"The {name} {error}. Pass it exactly as received.", parameter);
        }
    }
}
