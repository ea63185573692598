using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Sample.Console.Rendering;
using SuperOffice.Chat.Sample.Console.Settings;

namespace SuperOffice.Chat.Sample.Console.Errors;

/// <summary>Turns what went wrong into a line or two on standard error, and an exit code.</summary>
internal static class ErrorReport
{
    public static int Write(Exception exception, TextWriter error, bool verbose)
    {
        (int code, string[] lines) = Describe(exception);
        foreach (string line in lines)
        {
            error.WriteLine(Printable.Of(line));
        }

        if (verbose)
        {
            error.WriteLine(exception);
        }

        return code;
    }

    private static (int Code, string[] Lines) Describe(Exception exception) => exception switch
    {
        OperationCanceledException => (ExitCode.Cancelled, ["Stopped."]),
        OptionsValidationException options => (ExitCode.Usage,
        [
            "The settings are not right:",
            .. options.Failures.Select(static failure => $"  {failure}"),
            $"Give them as options (--help), environment variables ({SampleConfiguration.VariablePrefix}...), user secrets or in appsettings.json.",
        ]),
        UserErrorException => (ExitCode.Usage, [exception.Message]),
        ChatAgentException chat => (ExitCode.Failure, [chat.Message, ErrorAdvice.For(chat)]),
        IOException or UnauthorizedAccessException => (ExitCode.Usage, [exception.Message]),
        _ => (ExitCode.Failure,
        [
            $"Something went wrong that should not ({exception.GetType().Name}).",
            "Run again with --verbose to see more, and report it.",
        ]),
    };
}
