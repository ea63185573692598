using System.Globalization;
using SuperOffice.Chat.Sample.Console.Commands;

namespace SuperOffice.Chat.Sample.Console.Errors;

internal static class MissingSession
{
    /// <summary>Reports that the session does not exist.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> ReportAsync(CommandContext context, int id)
    {
        TextWriter error = context.Surroundings.Error;
        await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Chat session {id} does not exist, or you do not have access to it."));
        if (context.Server.Emulator is not null)
        {
            await error.WriteLineAsync("The embedded emulator starts empty with every command. Use --base-address to read from a tenant.");
        }

        return ExitCode.Failure;
    }
}
