using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Online.Tests.Scenes;

/// <summary>Hears what is logged in one category.</summary>
internal sealed class LogRecorder : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, EventId Event, string Text)> _messages = new();

    public IReadOnlyList<(LogLevel Level, EventId Event, string Text)> Messages => [.. _messages];

    public ILogger CreateLogger(string categoryName) =>
        categoryName == "SuperOffice.Chat.Client.Online" ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _messages.Enqueue((logLevel, eventId, $"{formatter(state, exception)} {exception}"));

    public void Dispose()
    {
    }
}
