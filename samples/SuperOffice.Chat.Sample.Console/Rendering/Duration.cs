using System.Globalization;

namespace SuperOffice.Chat.Sample.Console.Rendering;

internal static class Duration
{
    /// <summary>Hours, minutes and seconds. The clocks of two machines may differ: below zero counts as none.</summary>
    public static string Text(TimeSpan time)
    {
        TimeSpan shown = time < TimeSpan.Zero ? TimeSpan.Zero : time;
        return string.Create(CultureInfo.InvariantCulture, $"{(int)shown.TotalHours}:{shown.Minutes:00}:{shown.Seconds:00}");
    }
}
