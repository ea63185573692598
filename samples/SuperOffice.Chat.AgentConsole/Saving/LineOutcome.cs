namespace SuperOffice.Chat.AgentConsole.Saving;

internal enum LineOutcome
{
    Created,
    Updated,
    AlreadySaved,
    Failed,
    Malformed,
    OutcomeUnknown,
}
