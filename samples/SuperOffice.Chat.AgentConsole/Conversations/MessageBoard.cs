using System.Globalization;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Conversations;

/// <summary>
/// Shows each message once. A sent message arrives twice: as the response of the call, and as a new message. Safe for calls
/// from several threads.
/// </summary>
internal sealed class MessageBoard
{
    private readonly Lock _gate = new();
    private readonly HashSet<int> _shown = [];
    private readonly IDisplay _display;
    private readonly TimeProvider _timeProvider;

    public MessageBoard(IDisplay display, TimeProvider timeProvider)
    {
        _display = display;
        _timeProvider = timeProvider;
    }

    public void Show(ChatMessage message)
    {
        lock (_gate)
        {
            if (_shown.Add(message.ChatMessageId))
            {
                _display.Line($"{Time(message.WhenPosted)} {Text(message)}");
            }
        }
    }

    public void Inform(string text)
    {
        lock (_gate)
        {
            _display.Line(text);
        }
    }

    public void Warn(string text)
    {
        lock (_gate)
        {
            _display.Problem(text);
        }
    }

    // A message of the system has a special type and no text.
    private static string Text(ChatMessage message) => string.IsNullOrEmpty(message.Message)
        ? $"({string.Join(", ", new[] { message.SpecialType.Text, message.Author }.Where(static part => !string.IsNullOrEmpty(part)))})"
        : $"{message.Author ?? message.Type.Text}: {message.Message}";

    // In the time zone of the user, with the date when it is not today.
    private string Time(DateTimeOffset? posted)
    {
        if (posted is not DateTimeOffset instant)
        {
            return "--:--:--";
        }

        DateTimeOffset local = TimeZoneInfo.ConvertTime(instant, _timeProvider.LocalTimeZone);
        bool isToday = local.Date == _timeProvider.GetLocalNow().Date;
        return local.ToString(isToday ? "HH:mm:ss" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
