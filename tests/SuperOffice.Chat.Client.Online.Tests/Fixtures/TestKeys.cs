using System.Security.Cryptography;

namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>Keys made when they are first asked for; none is in the repository.</summary>
internal static class TestKeys
{
    private static readonly Lazy<RSA> LazyApp = new(static () => RSA.Create(2048));
    private static readonly Lazy<RSA> LazyHost = new(static () => RSA.Create(2048));
    private static readonly Lazy<RSA> LazyOther = new(static () => RSA.Create(2048));

    /// <summary>The app's own.</summary>
    public static RSA App => LazyApp.Value;

    /// <summary>The sign-in host's.</summary>
    public static RSA Host => LazyHost.Value;

    /// <summary>Another one: a forger's, or the host's next.</summary>
    public static RSA Other => LazyOther.Value;
}
