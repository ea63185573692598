using System.Globalization;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Says when the clocks of this machine and of the sign-in host differ.</summary>
internal static class ClockRemark
{
    private static readonly TimeSpan Tolerated = TimeSpan.FromMinutes(2);

    /// <returns>A sentence that begins with a blank, or an empty text.</returns>
    public static string Of(DateTimeOffset? theirs, DateTimeOffset ours)
    {
        TimeSpan ahead = theirs is null ? TimeSpan.Zero : ours - theirs.Value;
        return ahead.Duration() <= Tolerated
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $" This machine's clock is {Math.Round(ahead.Duration().TotalMinutes)} minutes {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} the sign-in's.");
    }
}
