using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.AgentConsole.Settings;

internal sealed class ErrorLoggerProvider : ILoggerProvider
{
    private readonly ErrorLogger _logger;

    public ErrorLoggerProvider(TextWriter error) => _logger = new ErrorLogger(error);

    public ILogger CreateLogger(string categoryName) => _logger;

    public void Dispose()
    {
    }
}
