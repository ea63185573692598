using System.Security.Cryptography;

namespace SuperOffice.Chat.Client;

/// <summary>Provides random delays.</summary>
internal static class Jitter
{
    private const int Steps = 1_000_000;

    /// <summary>Returns a random time from zero to a maximum.</summary>
    public static TimeSpan UpTo(TimeSpan maximum) => maximum * ((double)RandomNumberGenerator.GetInt32(Steps + 1) / Steps);
}
