using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Diagnostics;

/// <summary>
/// Every message the library logs. Debug is the ordinary flow; Warning means that it acted on the application's behalf.
/// None holds content of a session, a credential or the address of a tenant.
/// </summary>
internal sealed partial class ChatLog
{
    public const string Category = "SuperOffice.Chat.Client";

    private readonly ILogger _logger;

    public ChatLog(ILogger logger) => _logger = logger;

    [LoggerMessage(1, LogLevel.Debug, "{Operation} succeeded; tries: {Attempts}, milliseconds: {Milliseconds}.", EventName = "CallSucceeded")]
    public partial void CallSucceeded(string operation, int attempts, double milliseconds);

    [LoggerMessage(2, LogLevel.Debug, "{Operation} failed with {Error}; tries: {Attempts}, milliseconds: {Milliseconds}, outcome unknown: {OutcomeUnknown}.", EventName = "CallFailed")]
    public partial void CallFailed(string operation, int attempts, double milliseconds, string error, bool outcomeUnknown);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} is repeated in {Milliseconds} ms, after try {Attempt} ended with {Reason}.", EventName = "Repeating")]
    public partial void Repeating(string operation, int attempt, double milliseconds, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Operation} is sent again: the server refused the credential, and a new one of kind {Scheme} is at hand.", EventName = "CredentialRenewed")]
    public partial void CredentialRenewed(string operation, string scheme);

    [LoggerMessage(5, LogLevel.Warning, "{Operation} was not sent a second time: a handler of the application repeats what must not be repeated.", EventName = "SecondTryAnswered")]
    public partial void SecondTryAnswered(string operation);

    [LoggerMessage(6, LogLevel.Warning, "{Operation} is sent again: tenant {TenantId} has moved, and its new address is at hand.", EventName = "TenantMoved")]
    public partial void TenantMoved(string operation, string tenantId);

    [LoggerMessage(7, LogLevel.Debug, "Tenant {TenantId} was asked for; state: {State}, running: {IsRunning}, good for {Seconds} s.", EventName = "TenantAsked")]
    public partial void TenantAsked(string tenantId, string state, bool isRunning, double seconds);

    [LoggerMessage(8, LogLevel.Warning, "The last known address of tenant {TenantId} is used on: {Reason}.", EventName = "OldAddressUsedOn")]
    public partial void OldAddressUsedOn(string tenantId, string reason);

    [LoggerMessage(9, LogLevel.Warning, "The setting {Setting} is unknown and has no effect. Did you mean {NearestSetting}? Client: {Client}.", EventName = "UnknownSetting")]
    public partial void UnknownSetting(string setting, string nearestSetting, string client);
}
