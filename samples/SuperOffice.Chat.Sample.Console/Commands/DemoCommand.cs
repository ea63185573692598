using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Sample.Console.Demo;

namespace SuperOffice.Chat.Sample.Console.Commands;

internal sealed class DemoCommand : ChatCommand
{
    public DemoCommand(Surroundings surroundings)
        : base("demo", "Creates, changes and reads a fictitious session. On a tenant the session remains. On the embedded emulator a conversation follows.", surroundings)
    {
    }

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        DemoSteps steps = new(context.Display, context.Server.Meter);
        if (context.Server.Emulator is null)
        {
            context.Display.Line("The demo leaves a fictitious session in this tenant. It skips the conversation, because only the embedded emulator can play the customer.");
        }

        await new DemoRun(context, steps).RunAsync(cancellationToken);
        if (context.Server is { Emulator: ChatAgentEmulator emulator, Colleague: IChatAgentClient colleague })
        {
            await new DemoConversation(context, steps, emulator, colleague).RunAsync(cancellationToken);
        }

        return ExitCode.Success;
    }
}
