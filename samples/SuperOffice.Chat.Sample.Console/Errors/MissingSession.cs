using System.Globalization;
using SuperOffice.Chat.Sample.Console.Commands;

namespace SuperOffice.Chat.Sample.Console.Errors;

internal static class MissingSession
{
    /// <summary>Says that there is no such session.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> ReportAsync(CommandContext context, int id)
    {
        TextWriter error = context.Surroundings.Error;
        await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"There is no chat session {id}, or it may not be read."));
        if (context.Server.Emulator is not null)
        {
            await error.WriteLineAsync("The embedded emulator starts empty with every command. Give --base-address to read from a tenant.");
        }

        return ExitCode.Failure;
    }
}
