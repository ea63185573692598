using System.Runtime.InteropServices;

namespace SuperOffice.Chat.Client.Support;

/// <summary>Describes the platform that the tests run on.</summary>
internal static class TestPlatform
{
    public static bool IsMono => RuntimeInformation.FrameworkDescription.StartsWith("Mono", StringComparison.Ordinal);

    /// <summary>Determines whether the client is the one for .NET Framework.</summary>
    public static bool IsFramework => IsMono || RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    public static string AcceptEncoding => IsFramework ? "gzip" : "gzip, br";

    /// <summary>Gets the header that delimits an empty body.</summary>
    public static (string Name, string Value) EmptyBody => IsFramework ? ("Transfer-Encoding", "chunked") : ("Content-Length", "0");

    /// <summary>Gets the name and version in the user agent.</summary>
    public static string Name => IsMono ? "Mono 6.8" : IsFramework ? ".NET Framework 4.8" : $".NET {Environment.Version.ToString(2)}";
}
