namespace SuperOffice.Chat.AgentConsole;

internal static class ExitCode
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int Usage = 2;
    public const int Canceled = 130;
}
