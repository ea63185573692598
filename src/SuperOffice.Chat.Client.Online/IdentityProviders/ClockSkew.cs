namespace SuperOffice.Chat.Client.Online;

/// <summary>Describes the clock skew between this computer and the identity provider.</summary>
internal static class ClockSkew
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    /// <returns>A sentence that starts with a space, or an empty string.</returns>
    public static string Describe(DateTimeOffset? theirs, DateTimeOffset ours)
    {
        TimeSpan ahead = theirs is null ? TimeSpan.Zero : ours - theirs.Value;
        return ahead.Duration() <= Tolerance
            ? ""
            : FormattableString.Invariant($" The clock of this computer is {Math.Round(ahead.Duration().TotalMinutes)} minutes {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} the clock of the identity provider.");
    }
}
