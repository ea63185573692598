using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>What became of a line in this run.</summary>
internal sealed record LineResult(InputLine Line, LineOutcome Outcome, string? Reason = null, ChatAgentException? Error = null);
