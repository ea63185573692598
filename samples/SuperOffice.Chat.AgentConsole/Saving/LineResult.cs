using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Represents the outcome of a line in this run.</summary>
internal sealed record LineResult(InputLine Line, LineOutcome Outcome, string? Reason = null, ChatAgentException? Error = null);
