using Microsoft.Extensions.Logging;
using SuperOffice.Chat.AgentConsole.Rendering;

namespace SuperOffice.Chat.AgentConsole.Settings;

internal sealed class ErrorLogger : ILogger
{
    private readonly TextWriter _error;

    public ErrorLogger(TextWriter error) => _error = error;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _error.WriteLine($"  {logLevel}: {Printable.Sanitize(formatter(state, exception))}");
}
