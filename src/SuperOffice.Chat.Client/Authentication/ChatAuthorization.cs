using System.Buffers;
using System.Text;

namespace SuperOffice.Chat.Client;

/// <summary>What a <see cref="ChatCredential"/> lets a request carry. Its <see cref="ToString"/> shows no secret.</summary>
public sealed class ChatAuthorization : IEquatable<ChatAuthorization>
{
    // What a header value may hold: visible ASCII and blanks. Anything else would be refused late, or split the header.
    private static readonly SearchValues<char> HeaderCharacters = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static number => (char)number)]);

    // A shorter cookie is a setting such as a language; blotting it out would only spoil texts.
    private const int ShortestSecret = 6;

    private ChatAuthorization(string scheme, string? header, string? xsrfToken, string? cookie, string[] secrets)
    {
        Scheme = scheme;
        Header = header;
        XsrfToken = xsrfToken;
        Cookie = cookie;
        Secrets = secrets;
    }

    /// <summary>Which of the ways in: <c>Basic</c>, <c>SOTicket</c>, <c>Bearer</c>, <c>Xsrf</c> or <c>None</c>.</summary>
    public string Scheme { get; }

    internal static ChatAuthorization None { get; } = new("None", null, null, null, []);

    /// <summary>The Authorization header.</summary>
    internal string? Header { get; }

    /// <summary>The X-XSRF-TOKEN header.</summary>
    internal string? XsrfToken { get; }

    /// <summary>The Cookie header.</summary>
    internal string? Cookie { get; }

    /// <summary>Texts that must never come back out of an error message.</summary>
    internal string[] Secrets { get; }

    /// <inheritdoc cref="ChatCredential.Basic"/>
    public static ChatAuthorization Basic(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentException.ThrowIfNullOrEmpty(password);
        if (PastedPrefix.Of(userName) is { } ofName)
        {
            throw new ArgumentException($"The user name {PastedPrefix.Reason(ofName)} Pass the bare user name.", nameof(userName));
        }

        if (PastedPrefix.IsBasicHeader(password))
        {
            throw new ArgumentException(
                "The password is a whole Basic header. Pass the bare password: the header is built from it.", nameof(password));
        }

        if (char.IsWhiteSpace(userName[0]) || char.IsWhiteSpace(userName[^1]))
        {
            throw new ArgumentException("The user name begins or ends with white space. Pass it without.", nameof(userName));
        }

        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                "The user name has a colon, which Basic cannot carry: the server would end the name there.", nameof(userName));
        }

        if (userName.Any(char.IsControl) || password.Any(char.IsControl))
        {
            throw new ArgumentException("User name and password must not have control characters.", nameof(userName));
        }

        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
        return new("Basic", $"Basic {encoded}", null, null, [encoded, password]);
    }

    /// <inheritdoc cref="ChatCredential.SoTicket"/>
    public static ChatAuthorization SoTicket(string ticket)
    {
        CheckHeaderValue(ticket, "ticket", nameof(ticket));
        return new("SOTicket", $"SOTicket {ticket}", null, null, [ticket]);
    }

    /// <inheritdoc cref="ChatCredential.Bearer"/>
    public static ChatAuthorization Bearer(string token)
    {
        CheckHeaderValue(token, "token", nameof(token));
        return new("Bearer", $"Bearer {token}", null, null, [token]);
    }

    /// <inheritdoc cref="ChatCredential.Xsrf"/>
    public static ChatAuthorization Xsrf(string token, string cookie)
    {
        CheckHeaderValue(token, "XSRF value", nameof(token));
        CheckHeaderValue(cookie, "cookie", nameof(cookie));
        IEnumerable<string> values = cookie
            .Split(';', StringSplitOptions.TrimEntries)
            .Select(static pair => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..])
            .Where(static value => value.Length >= ShortestSecret);
        return new("Xsrf", null, token, cookie, [cookie, token, .. values]);
    }

    /// <summary>True when both would send the same.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ChatAuthorization? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Header == other.Header && XsrfToken == other.XsrfToken && Cookie == other.Cookie);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChatAuthorization);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Header, XsrfToken, Cookie);

    /// <summary>The scheme alone.</summary>
    /// <returns>A text without a secret.</returns>
    public override string ToString() => Scheme;

    /// <summary>Why a value cannot stand in a header, or null. The text does not hold the value.</summary>
    internal static string? WhyNotAHeaderValue(string? value) =>
        string.IsNullOrWhiteSpace(value) ? "is empty"
        : value.AsSpan().ContainsAnyExcept(HeaderCharacters) ? "has a line break or another character that no header may have"
        : value[0] == ' ' || value[^1] == ' ' ? "begins or ends with a blank"
        : null;

    /// <summary>Why a value cannot be a ticket, token or other secret that is sent as received, or null. The text does not hold the value.</summary>
    internal static string? WhyNotASecret(string? value) =>
        WhyNotAHeaderValue(value)
        ?? (PastedPrefix.Of(value!) is { } prefix ? PastedPrefix.Reason(prefix).TrimEnd('.') : null);

    private static void CheckHeaderValue(string? value, string what, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (WhyNotASecret(value) is string reason)
        {
            throw new ArgumentException($"The {what} {reason}. Pass it exactly as received.", parameter);
        }
    }
}
