using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Diagnostics;

/// <summary>
/// Provides the log messages of the library. Debug is the normal flow. Warning means that the library acted on behalf of the
/// application. Each message names the client or the tenant. No message contains the content of a session, a credential, or the
/// address of a tenant.
/// </summary>
internal sealed partial class ChatLog
{
    public const string Category = "SuperOffice.Chat.Client";

    private readonly ILogger _logger;

    public ChatLog(ILogger logger) => _logger = logger;

    /// <param name="loggerFactory">The logger factory, or null to log nothing.</param>
    public static ChatLog Create(ILoggerFactory? loggerFactory) =>
        new((loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(Category));

    public void CallSucceeded(ChatCall call, TimeSpan elapsed)
    {
        if (_logger.IsEnabled(LogLevel.Debug))
        {
            CallSucceeded(call.Operation.Name, call.Attempts, Milliseconds(elapsed), call.Client.Name, GetSession(call));
        }
    }

    public void CallFailed(ChatCall call, TimeSpan elapsed, CallError error)
    {
        if (_logger.IsEnabled(LogLevel.Debug))
        {
            CallFailed(call.Operation.Name, error.Description, call.Attempts, Milliseconds(elapsed), call.OutcomeUnknown, call.Client.Name, GetSession(call));
        }
    }

    public void Retrying(ChatCall call, TimeSpan delay, string reason) =>
        Retrying(call.Operation.Name, reason, call.Attempts, Milliseconds(delay), call.Client.Name, GetSession(call));

    public void CredentialRenewed(ChatCall call, string scheme) =>
        CredentialRenewed(call.Operation.Name, scheme, call.Client.Name, GetSession(call));

    public void SecondAttemptSuppressed(ChatCall call) =>
        SecondAttemptSuppressed(call.Operation.Name, call.Client.Name, GetSession(call));

    public void TenantMoved(ChatCall call, string tenantId) =>
        TenantMoved(call.Operation.Name, tenantId, call.Client.Name, GetSession(call));

    public void TenantStateRead(string tenantId, string state, bool isRunning, TimeSpan validFor) =>
        TenantStateRead(tenantId, state, isRunning, (long)Math.Round(validFor.TotalSeconds));

    [LoggerMessage(1, LogLevel.Debug, "{Operation} succeeded after {Attempts} attempt(s) in {ElapsedMs} ms. Client: {Client}, session: {SessionId}.", EventName = "CallSucceeded", SkipEnabledCheck = true)]
    private partial void CallSucceeded(string operation, int attempts, long elapsedMs, string client, object sessionId);

    [LoggerMessage(2, LogLevel.Debug, "{Operation} failed with {Error} after {Attempts} attempt(s) in {ElapsedMs} ms. Outcome unknown: {OutcomeUnknown}, client: {Client}, session: {SessionId}.", EventName = "CallFailed", SkipEnabledCheck = true)]
    private partial void CallFailed(string operation, string error, int attempts, long elapsedMs, bool outcomeUnknown, string client, object sessionId);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} failed with {Reason} after {Attempts} attempt(s), and will be retried in {DelayMs} ms. Client: {Client}, session: {SessionId}.", EventName = "Retrying")]
    private partial void Retrying(string operation, string reason, int attempts, long delayMs, string client, object sessionId);

    [LoggerMessage(4, LogLevel.Warning, "{Operation} is sent again with a renewed credential ({Scheme}) because the server rejected the previous one. Client: {Client}, session: {SessionId}.", EventName = "CredentialRenewed")]
    private partial void CredentialRenewed(string operation, string scheme, string client, object sessionId);

    [LoggerMessage(5, LogLevel.Warning, "{Operation} was not sent a second time: a handler of the application retried a request that must not be retried. Client: {Client}, session: {SessionId}.", EventName = "SecondAttemptSuppressed")]
    private partial void SecondAttemptSuppressed(string operation, string client, object sessionId);

    [LoggerMessage(6, LogLevel.Warning, "{Operation} is sent again because tenant {TenantId} has moved to a new address. Client: {Client}, session: {SessionId}.", EventName = "TenantMoved")]
    private partial void TenantMoved(string operation, string tenantId, string client, object sessionId);

    [LoggerMessage(7, LogLevel.Debug, "The state of tenant {TenantId} was read. State: {State}, running: {IsRunning}, valid for {Seconds} s.", EventName = "TenantStateRead")]
    private partial void TenantStateRead(string tenantId, string state, bool isRunning, long seconds);

    [LoggerMessage(8, LogLevel.Warning, "The last known address of tenant {TenantId} is used because its state could not be read: {Reason}.", EventName = "LastKnownAddressUsed")]
    public partial void LastKnownAddressUsed(string tenantId, string reason);

    [LoggerMessage(9, LogLevel.Warning, "The setting {Setting} is unknown and has no effect. Did you mean {NearestSetting}? Client: {Client}.", EventName = "UnknownSetting")]
    public partial void UnknownSetting(string setting, string nearestSetting, string client);

    [LoggerMessage(10, LogLevel.Warning, "The setting {Setting} has no effect on .NET Framework, whose HTTP handler does not support it. AttemptTimeout applies. Client: {Client}.", EventName = "UnsupportedSetting")]
    public partial void UnsupportedSetting(string setting, string client);

    private static long Milliseconds(TimeSpan time) => (long)Math.Round(time.TotalMilliseconds);

    private static object GetSession(ChatCall call) => call.SessionId > 0 ? call.SessionId : "none";
}
