namespace SuperOffice.Chat.Client.Testing;

/// <summary>Limits delays to what a timer of .NET supports, which is more than 49 days.</summary>
internal static class LongestDelay
{
    public static readonly TimeSpan Value = TimeSpan.FromDays(49);
}
