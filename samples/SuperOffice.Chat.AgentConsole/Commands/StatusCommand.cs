using System.CommandLine;
using System.Text.Json;
using SuperOffice.Chat.AgentConsole.Checking;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Settings;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal sealed class StatusCommand : ChatCommand
{
    private readonly Option<bool> _json = new("--json") { Description = "Prints the status as JSON." };

    public StatusCommand(ConsoleEnvironment console)
        : base("status", "Shows the tenant, its state, its host and the kind of credential, and checks that the sign-in works. No secret is shown.", console) =>
        Add(_json);

    protected override bool WritesData(ParseResult line) => line.GetValue(_json);

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        ServerStatus status = await new StatusCheck(context.Server, context.Console.TimeProvider).RunAsync(cancellationToken);
        if (context.CommandLine.GetValue(_json))
        {
            await context.Console.Output.WriteLineAsync(
                JsonSerializer.Serialize(StatusReport.From(status), StatusJson.Default.StatusReport));
        }
        else
        {
            context.Display.Fields("Status", StatusFields.From(status));
        }

        foreach (ChatAgentException failure in status.Failures)
        {
            ErrorReport.Write(failure, context.Console.Error, context.CommandLine.GetValue(SettingOptions.Verbose));
        }

        return status.Failures.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
