namespace SuperOffice.Chat.Sample.Console.Saving;

internal enum LineOutcome
{
    Created,
    Updated,
    DoneBefore,
    Failed,
    Malformed,
    InDoubt,
}
