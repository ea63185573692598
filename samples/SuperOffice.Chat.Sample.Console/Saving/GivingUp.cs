using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>Decides when it is no use to go on: ten thousand lines need not all hear that a ticket has expired.</summary>
internal sealed class GivingUp
{
    private const int MostFailuresInARow = 5;

    private int _withoutAnswer;

    /// <returns>Why the rest should not be sent; null to go on.</returns>
    public string? After(LineResult result)
    {
        int withoutAnswer = result switch
        {
            { Error: ChatAgentConnectionException or ChatAgentProtocolException } => Interlocked.Increment(ref _withoutAnswer),
            { Error: not null } or { Outcome: LineOutcome.Created or LineOutcome.Updated } => Interlocked.Exchange(ref _withoutAnswer, 0),
            _ => 0,
        };
        return result.Error switch
        {
            ChatAgentAuthenticationException => "the server does not let us in",
            ChatAgentRateLimitException => "the server asks to come back later",
            _ when withoutAnswer >= MostFailuresInARow => "the server does not answer any more",
            _ => null,
        };
    }
}
