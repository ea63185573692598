using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Support;

/// <summary>A log message with everything that was logged with it.</summary>
internal sealed record LogEntry(string Category, LogLevel Level, EventId Event, string Message, string Values, Exception? Exception)
{
    public string Text => $"{Message} {Values} {Exception}";
}
