using SuperOffice.Chat.Sample.Console.Demo;

namespace SuperOffice.Chat.Sample.Console.Commands;

internal sealed class DemoCommand : ChatCommand
{
    public DemoCommand(Surroundings surroundings)
        : base("demo", "Creates, changes and reads back a made-up session. On a tenant it stays there.", surroundings)
    {
    }

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Server.Emulator is null)
        {
            context.Display.Line("The demo leaves a made-up session in this tenant.");
        }

        await new DemoRun(context).RunAsync(cancellationToken);
        return ExitCode.Success;
    }
}
