using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Creates the exception for a rejected exchange, from the error message of the server and a remedy.</summary>
internal static class ExchangeError
{
    private const int MaximumMessageLength = 300;

    // The documented error codes of SuperOffice, the most specific ones first.
    private static readonly (string Code, string Advice)[] Known =
    [
        ("InvalidTimestamp", "Correct the clock of this computer. The identity provider tolerates a few minutes."),
        ("InvalidSignature", "Use the private key of this app for this environment, and the system user token exactly as received."),
        ("NeedsReapproval", "An administrator of the tenant must approve the app again."),
        ("Revoked", "An administrator of the tenant revoked the approval and must approve the app again."),
        ("Denied", "An administrator of the tenant must approve the app."),
        ("Expired", "The approval has expired. An administrator of the tenant must approve the app again."),
    ];

    /// <param name="settings">The settings of the system user.</param>
    /// <param name="redactor">Redacts the secrets of the request.</param>
    /// <param name="errorMessage">The error message of the server, or null.</param>
    /// <param name="clockSkew">A sentence about the clock skew, or an empty string.</param>
    public static ChatCredentialException Create(SystemUserSettings settings, Redactor redactor, string? errorMessage, string clockSkew)
    {
        string shown = Sanitize(redactor, errorMessage ?? "");
        string condensed = string.Concat(shown.Where(char.IsAsciiLetterOrDigit));
        (string? code, string advice) = Known
            .Where(known => condensed.Contains(known.Code, StringComparison.OrdinalIgnoreCase))
            .Append((null!, "Check the tenant, the environment, the client secret and the private key, and that an administrator of the tenant has approved the app."))
            .First();
        string quoted = shown.Length == 0 ? "no reason was given" : $"'{shown}'";
        return new ChatCredentialException(FormattableString.Invariant($"{settings.Environment} rejected the system user of {settings.TenantId}: {quoted}. {advice}{clockSkew}"))
        {
            Error = code,
        };
    }

    private static string Sanitize(Redactor redactor, string message)
    {
        string line = string.Join(' ', string.Concat(redactor.Redact(message).Select(static character => char.IsControl(character) ? ' ' : character))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return (line.Length <= MaximumMessageLength ? line : $"{line[..MaximumMessageLength]}…").TrimEnd('.');
    }
}
