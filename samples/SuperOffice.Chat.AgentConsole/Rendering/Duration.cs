using System.Globalization;

namespace SuperOffice.Chat.AgentConsole.Rendering;

internal static class Duration
{
    /// <summary>Formats hours, minutes and seconds. A negative value is shown as zero, because the clocks of two hosts may differ.</summary>
    public static string Text(TimeSpan time)
    {
        TimeSpan shown = time < TimeSpan.Zero ? TimeSpan.Zero : time;
        return string.Create(CultureInfo.InvariantCulture, $"{(int)shown.TotalHours}:{shown.Minutes:00}:{shown.Seconds:00}");
    }
}
