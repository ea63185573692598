using System.CommandLine;
using System.Globalization;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Sample.Console.Conversations;
using SuperOffice.Chat.Sample.Console.Errors;
using SuperOffice.Chat.Sample.Console.Rendering;

namespace SuperOffice.Chat.Sample.Console.Commands;

internal sealed class ConverseCommand : ChatCommand
{
    private readonly Argument<int> _session = SessionArgument.Create();

    public ConverseCommand(Surroundings surroundings)
        : base("chat", "Talks with a customer: shows messages as they come, and sends what you type. Takes the session if it is in the queue.", surroundings)
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
            context.Display.Problem(Text($"Chat session {id} is over ({session.Status}). 'transcript {id}' shows what was said."));
            return ExitCode.Failure;
        }

        if (session.Status == ChatSessionStatus.InQueue)
        {
            session = await context.Client.PickUpChatSessionAsync(id, cancellationToken: cancellationToken);
            if (session is null)
            {
                context.Display.Problem(Text($"Chat session {id} has just left the queue: somebody else took it, or the customer is gone."));
                return ExitCode.Failure;
            }
        }

        context.Display.Line(Text($"Chat session {id} ({session.Status}) of {Links.Brief(session.User) ?? "nobody yet"}"));
        return await TalkAsync(context, id, cancellationToken);
    }

    private static async Task<int> TalkAsync(CommandContext context, int id, CancellationToken cancellationToken)
    {
        TimeProvider time = context.Surroundings.TimeProvider;
        LiveConversation conversation = new(context.Client, new MessageBoard(context.Display, time), time, id);
        try
        {
            // Not closed: a terminal may be in the middle of a line, which nobody waits for any more.
            Leaving leaving = await conversation.RunAsync(context.Surroundings.OpenText(), cancellationToken);
            context.Display.Line(leaving switch
            {
                Leaving.Finished => "You have finished the session.",
                Leaving.Ended => "The session is over.",
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

    private static string Left(int id) => Text($"You have left; the session goes on. 'chat {id}' takes it up again.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
