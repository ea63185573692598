namespace SuperOffice.Chat.Client;

internal static class CancellationTokenSourceExtensions
{
    /// <summary>
    /// Lets a source that has a clock of its own end with a token too, which the platform's linked sources do without one.
    /// </summary>
    /// <returns>The link, to be disposed before the source.</returns>
    public static CancellationTokenRegistration CancelWith(this CancellationTokenSource source, CancellationToken token) =>
        token.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
}
