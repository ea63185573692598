using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Defines the log messages of this package. They contain no cached value, and of its key only the part without the hash.</summary>
internal sealed partial class OnlineLog
{
    public const string Category = "SuperOffice.Chat.Client.Online";

    private readonly ILogger _logger;

    public OnlineLog(ILogger logger) => _logger = logger;

    [LoggerMessage(101, LogLevel.Warning, "{Entry} could not be read from the shared store ({Error}). This instance obtained the value itself.", EventName = "SharedReadFailed")]
    public partial void ReadFailed(string entry, string error);

    [LoggerMessage(102, LogLevel.Warning, "{Entry} of the shared store could not be unprotected ({Error}) and was ignored. Check that all instances share the data protection keys and the application name.", EventName = "SharedEntryUnreadable")]
    public partial void EntryUnreadable(string entry, string error);

    [LoggerMessage(103, LogLevel.Warning, "{Entry} could not be written to the shared store ({Error}). Other instances will obtain the value themselves.", EventName = "SharedWriteFailed")]
    public partial void WriteFailed(string entry, string error);
}
