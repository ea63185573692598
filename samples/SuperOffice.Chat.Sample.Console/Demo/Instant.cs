using System.Globalization;

namespace SuperOffice.Chat.Sample.Console.Demo;

internal static class Instant
{
    public static DateTimeOffset Of(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
