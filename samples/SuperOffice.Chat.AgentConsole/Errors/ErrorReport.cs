using Microsoft.Extensions.Options;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.AgentConsole.Settings;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Errors;

/// <summary>Writes an error to standard error and returns an exit code.</summary>
internal static class ErrorReport
{
    public static int Write(Exception exception, TextWriter error, bool verbose)
    {
        (int code, string[] lines) = Describe(exception);
        foreach (string line in lines)
        {
            error.WriteLine(Printable.Sanitize(line));
        }

        if (verbose)
        {
            error.WriteLine(exception);
        }

        return code;
    }

    private static (int Code, string[] Lines) Describe(Exception exception) => exception switch
    {
        OperationCanceledException => (ExitCode.Canceled, ["Stopped."]),
        OptionsValidationException options => (ExitCode.Usage,
        [
            "The settings are invalid:",
            .. options.Failures.Select(static failure => $"  {failure}"),
            $"Set them as options (--help), environment variables ({ConsoleConfiguration.VariablePrefix}...), user secrets, or in appsettings.json.",
        ]),
        UserErrorException => (ExitCode.Usage, [exception.Message]),
        ChatAgentException chat => (ExitCode.Failure, [chat.Message, ErrorAdvice.For(chat)]),
        IOException or UnauthorizedAccessException => (ExitCode.Usage, [exception.Message]),
        _ => (ExitCode.Failure,
        [
            $"An unexpected error occurred ({exception.GetType().Name}).",
            "Run the command again with --verbose for details, and report the error.",
        ]),
    };
}
