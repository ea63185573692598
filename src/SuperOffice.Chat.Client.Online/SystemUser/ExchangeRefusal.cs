using System.Globalization;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Online;

/// <summary>What a refused exchange is told as: the server's own sentence, and what to do.</summary>
internal static class ExchangeRefusal
{
    private const int LongestSentence = 300;

    // The platform's own words for it (documented), the more telling ones first.
    private static readonly (string Word, string Advice)[] Known =
    [
        ("InvalidTimestamp", "Set the clock of this machine: the sign-in allows a few minutes."),
        ("InvalidSignature", "Use the private key of this app for this environment, and the system token exactly as received."),
        ("NeedsReapproval", "An administrator of the tenant must approve the app again."),
        ("Revoked", "An administrator of the tenant has taken the approval back, and must approve the app again."),
        ("Denied", "An administrator of the tenant must approve the app."),
        ("Expired", "The approval has run out: an administrator of the tenant must approve the app again."),
    ];

    /// <param name="settings">Whose sign-in was refused.</param>
    /// <param name="redactor">Removes the secrets that were sent.</param>
    /// <param name="sentence">The server's own, if any.</param>
    /// <param name="clockRemark">A sentence about the clocks, or an empty one.</param>
    public static ChatSignInException Of(SystemUserSettings settings, Redactor redactor, string? sentence, string clockRemark)
    {
        string said = Presentable(redactor, sentence ?? "");
        string squeezed = string.Concat(said.Where(char.IsAsciiLetterOrDigit));
        (string? word, string advice) = Known.FirstOrDefault(
            known => squeezed.Contains(known.Word, StringComparison.OrdinalIgnoreCase),
            (null!, "Check tenant, environment, client secret and key, and that the tenant's administrator has approved the app."));
        string quoted = said.Length == 0 ? "and gave no reason" : $"'{said}'";
        return new ChatSignInException(string.Create(
            CultureInfo.InvariantCulture,
            $"{settings.Environment} refused the system user of {settings.TenantId}: {quoted}. {advice}{clockRemark}"))
        {
            Error = word,
        };
    }

    private static string Presentable(Redactor redactor, string sentence)
    {
        string line = string.Join(' ', string.Concat(redactor.Redact(sentence).Select(static character => char.IsControl(character) ? ' ' : character))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return (line.Length <= LongestSentence ? line : $"{line[..LongestSentence]}…").TrimEnd('.');
    }
}
