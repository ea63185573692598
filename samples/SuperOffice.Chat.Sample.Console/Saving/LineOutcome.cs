namespace SuperOffice.Chat.Sample.Console.Saving;

internal enum LineOutcome
{
    Created,
    Updated,
    AlreadySaved,
    Failed,
    Malformed,
    OutcomeUnknown,
}
