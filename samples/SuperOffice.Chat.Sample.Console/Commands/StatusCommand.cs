using System.CommandLine;
using System.Text.Json;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Sample.Console.Checking;
using SuperOffice.Chat.Sample.Console.Errors;
using SuperOffice.Chat.Sample.Console.Settings;

namespace SuperOffice.Chat.Sample.Console.Commands;

internal sealed class StatusCommand : ChatCommand
{
    private readonly Option<bool> _json = new("--json") { Description = "Gives the same as JSON." };

    public StatusCommand(Surroundings surroundings)
        : base("status", "Shows tenant, state, host and kind of credential, and proves that the sign-in works. No secret is shown.", surroundings) =>
        Add(_json);

    protected override bool WritesData(ParseResult line) => line.GetValue(_json);

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        ServerStatus status = await new StatusCheck(context.Server, context.Surroundings.TimeProvider).RunAsync(cancellationToken);
        if (context.CommandLine.GetValue(_json))
        {
            await context.Surroundings.Output.WriteLineAsync(
                JsonSerializer.Serialize(StatusReport.Of(status), StatusJson.Default.StatusReport));
        }
        else
        {
            context.Display.Fields("Status", StatusFields.Of(status));
        }

        foreach (ChatAgentException failure in status.Failures)
        {
            ErrorReport.Write(failure, context.Surroundings.Error, context.CommandLine.GetValue(SettingOptions.Verbose));
        }

        return status.Failures.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
