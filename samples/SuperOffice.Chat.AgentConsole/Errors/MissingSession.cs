using System.Globalization;
using SuperOffice.Chat.AgentConsole.Commands;

namespace SuperOffice.Chat.AgentConsole.Errors;

internal static class MissingSession
{
    /// <summary>Reports that the session does not exist.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> ReportAsync(CommandContext context, int id)
    {
        await context.Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Chat session {id} does not exist, or you do not have access to it."));
        return ExitCode.Failure;
    }
}
