using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

/// <summary>Records what an application logs, with all its values.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Text)> _lines = [];

    public string All => string.Join('\n', _lines.Select(static line => line.Text));

    public IReadOnlyList<string> Of(LogLevel level) =>
        [.. _lines.Where(line => line.Level == level && line.Category.StartsWith("SuperOffice", StringComparison.Ordinal)).Select(static line => line.Text)];

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Recorder(LogRecorder owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : "";
            owner._lines.Enqueue((category, logLevel, $"{formatter(state, exception)} {values} {exception}"));
        }
    }
}
