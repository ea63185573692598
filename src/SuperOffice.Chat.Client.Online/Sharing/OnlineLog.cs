using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Every message this package logs. None holds a value that is kept, nor the key it is kept under.</summary>
internal sealed partial class OnlineLog
{
    public const string Category = "SuperOffice.Chat.Client.Online";

    private readonly ILogger _logger;

    public OnlineLog(ILogger logger) => _logger = logger;

    [LoggerMessage(101, LogLevel.Warning, "The shared store could not be read ({Error}); this machine goes on by itself.", EventName = "SharedReadFailed")]
    public partial void ReadFailed(string error);

    [LoggerMessage(102, LogLevel.Warning, "A shared entry could not be unprotected ({Error}) and is taken for none. Do all machines share their data protection keys and application name?", EventName = "SharedEntryUnreadable")]
    public partial void EntryUnreadable(string error);

    [LoggerMessage(103, LogLevel.Warning, "The shared store could not be written ({Error}); other machines will ask for themselves.", EventName = "SharedWriteFailed")]
    public partial void WriteFailed(string error);
}
