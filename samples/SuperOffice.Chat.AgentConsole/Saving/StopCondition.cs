using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Decides when to stop sending, for example because the ticket has expired.</summary>
internal sealed class StopCondition
{
    private const int MaxFailuresInARow = 5;

    private int _failuresInARow;

    /// <returns>The reason to stop; null to continue.</returns>
    public string? After(LineResult result)
    {
        int failuresInARow = result switch
        {
            { Error: ChatAgentConnectionException or ChatAgentProtocolException } => Interlocked.Increment(ref _failuresInARow),
            { Error: not null } or { Outcome: LineOutcome.Created or LineOutcome.Updated } => Interlocked.Exchange(ref _failuresInARow, 0),
            _ => 0,
        };
        return result.Error switch
        {
            ChatAgentAuthenticationException => "the server rejected the credential",
            ChatAgentRateLimitException => "the server asked for a longer delay",
            _ when failuresInARow >= MaxFailuresInARow => "the server did not respond several times in a row",
            _ => null,
        };
    }
}
