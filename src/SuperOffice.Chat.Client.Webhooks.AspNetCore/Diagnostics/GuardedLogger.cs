using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

/// <summary>Writes to the loggers of the application, and ignores the exceptions that they throw.</summary>
internal sealed class GuardedLogger(ILogger logger) : ILogger
{
    private readonly ILogger _logger = logger;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => _logger.BeginScope(state);

    [SuppressMessage("Design", "CA1031", Justification = "The loggers are the application's and may throw anything.")]
    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return _logger.IsEnabled(logLevel);
        }
        catch (Exception)
        {
            // The other loggers still receive the message.
            return true;
        }
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Guarded.Run(() => _logger.Log(logLevel, eventId, state, exception, formatter));
}
