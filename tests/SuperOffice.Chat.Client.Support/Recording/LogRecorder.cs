using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Support;

/// <summary>Records what an application logs in the categories of this repository, with all its values.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> _entries = [];
    private readonly string _category;

    public LogRecorder(string category = "")
    {
        _category = category;
    }

    public IReadOnlyList<LogEntry> Messages => [.. _entries];

    public string All => string.Join('\n', _entries.Select(static entry => entry.Text));

    /// <summary>Gets the texts of a level, without those of the platform.</summary>
    public IReadOnlyList<string> Of(LogLevel level) =>
        [.. _entries.Where(entry => entry.Level == level && entry.Category.StartsWith("SuperOffice", StringComparison.Ordinal)).Select(static entry => entry.Text)];

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Recorder(LogRecorder owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => category.StartsWith(owner._category, StringComparison.Ordinal);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : "";
                owner._entries.Enqueue(new(category, logLevel, eventId, formatter(state, exception), values, exception));
            }
        }
    }
}
