using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the name and version of the platform for the user agent.</summary>
internal static class PlatformName
{
    /// <summary>Gets for example <c>.NET Framework 4.8</c>.</summary>
    public static string Value => Regex.Match(RuntimeInformation.FrameworkDescription, @"^[A-Za-z. ]+[0-9]+\.[0-9]+").Value;
}
