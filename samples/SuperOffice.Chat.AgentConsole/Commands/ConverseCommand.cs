using System.CommandLine;
using System.Globalization;
using SuperOffice.Chat.AgentConsole.Conversations;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal sealed class ConverseCommand : ChatCommand
{
    private readonly Argument<int> _session = SessionArgument.Create();

    public ConverseCommand(ConsoleEnvironment console)
        : base("chat", "Chats with a customer: shows messages as they arrive, and sends what you type. Picks up the session if it is in the queue.", console)
    {
        Add(_session);
    }

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        int id = context.CommandLine.GetValue(_session);
        ChatSessionEntity? session = await context.Client.GetChatSessionEntityAsync(id, cancellationToken: cancellationToken);
        if (session is null)
        {
            return await MissingSession.ReportAsync(context, id);
        }

        if (session.HasEnded())
        {
            context.Display.Problem(Text($"Chat session {id} has ended ({session.Status}). Run 'transcript {id}' to read it."));
            return ExitCode.Failure;
        }

        if (session.Status == ChatSessionStatus.InQueue)
        {
            session = await context.Client.PickUpChatSessionAsync(id, cancellationToken: cancellationToken);
            if (session is null)
            {
                context.Display.Problem(Text($"Chat session {id} is no longer in the queue: another agent picked it up, or the customer left."));
                return ExitCode.Failure;
            }
        }

        context.Display.Line(Text($"Chat session {id} ({session.Status}), assigned to {Links.Brief(session.User) ?? "nobody"}"));
        return await TalkAsync(context, id, cancellationToken);
    }

    private static async Task<int> TalkAsync(CommandContext context, int id, CancellationToken cancellationToken)
    {
        TimeProvider time = context.Console.TimeProvider;
        LiveConversation conversation = new(context.Client, new MessageBoard(context.Display, time), time, id);
        try
        {
            // The reader is not closed, because a terminal may still be reading a line.
            Leaving leaving = await conversation.RunAsync(context.Console.OpenText(), cancellationToken);
            context.Display.Line(leaving switch
            {
                Leaving.Finished => "You ended the session.",
                Leaving.Ended => "The session has ended.",
                _ => Left(id),
            });
            return conversation.HasProblems ? ExitCode.Failure : ExitCode.Success;
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChatAgentException)
        {
            context.Display.Line(Left(id));
            throw;
        }
    }

    private static string Left(int id) => Text($"You left. The session is still open; run 'chat {id}' to continue.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
