namespace SuperOffice.Chat.Client;

/// <summary>Provides extension methods for cancellation token sources.</summary>
internal static class CancellationTokenSourceExtensions
{
    /// <summary>
    /// Links a source to a token. The linked sources of the platform do not support a <see cref="TimeProvider"/>.
    /// </summary>
    /// <returns>The registration. Dispose it before the source.</returns>
    public static CancellationTokenRegistration CancelWith(this CancellationTokenSource source, CancellationToken token) =>
        token.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
}
