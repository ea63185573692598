namespace SuperOffice.Chat.Client;

/// <summary>Creates cancellation sources that are canceled after a delay.</summary>
internal static class CancellationSources
{
    public static CancellationTokenSource CreateCancellationTokenSource(this TimeProvider time, TimeSpan delay) => new(delay, time);
}
