using System.Security.Cryptography;

namespace SuperOffice.Chat.Client.Http;

internal static class Jitter
{
    private const int Steps = 1_000_000;

    /// <summary>Returns a random time from zero to a longest one.</summary>
    public static TimeSpan UpTo(TimeSpan longest) => longest * ((double)RandomNumberGenerator.GetInt32(Steps + 1) / Steps);
}
