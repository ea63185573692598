using System.Globalization;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Sample.Console.Commands;
using SuperOffice.Chat.Sample.Console.Rendering;

namespace SuperOffice.Chat.Sample.Console.Demo;

/// <summary>Creates, saves, changes and reads a session.</summary>
internal sealed class DemoRun
{
    private readonly CommandContext _context;
    private readonly IChatAgentClient _client;
    private readonly DemoSteps _steps;

    public DemoRun(CommandContext context, DemoSteps steps)
    {
        _context = context;
        _client = context.Client;
        _steps = steps;
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        _context.Display.Line();
        ChatSessionEntity defaults = await _steps.DoAsync(
            "CreateDefaultChatSessionEntity",
            _client.CreateDefaultChatSessionEntityAsync(cancellationToken: cancellationToken),
            static session => Text($"returned the server's defaults with id {session.ChatSessionId}; nothing is saved yet"));
        ChatSessionEntity saved = await _steps.DoAsync(
            "SaveChatSessionEntity",
            _client.SaveChatSessionEntityAsync(DocumentedSession.FillIn(defaults), cancellationToken: cancellationToken),
            static session => Text($"saved as session {session.ChatSessionId} with status {session.Status}"));
        ChatSessionEntity updated = await _steps.DoAsync(
            "UpdateChatSessionEntity",
            _client.UpdateChatSessionEntityAsync(saved.ChatSessionId, Finish, cancellationToken: cancellationToken),
            session => Text($"read, changed and saved: status {saved.Status} became {session.Status}, ticket {saved.Ticket?.TicketId} became {session.Ticket?.TicketId}"));
        ChatSessionEntity? stored = await _steps.DoAsync(
            "GetChatSessionEntity",
            _client.GetChatSessionEntityAsync(saved.ChatSessionId, cancellationToken: cancellationToken),
            session => session == updated ? "equal to the session that the update returned" : "different from the session that the update returned");
        Show(stored);
    }

    private ChatSessionEntity Finish(ChatSessionEntity session) => session with
    {
        Status = ChatSessionStatus.Finished,
        WhenEnded = _context.Surroundings.TimeProvider.GetUtcNow(),
        LastMessage = "Thank you, that solved it.",
        Ticket = new Ticket { TicketId = 388, Title = "Follow up on the chat", BaseStatus = TicketBaseStatus.Active },
    };

    private void Show(ChatSessionEntity? stored)
    {
        IDisplay display = _context.Display;
        display.Line();
        if (stored is null)
        {
            display.Problem("The session no longer exists on the server.");
            return;
        }

        display.Fields(Text($"Chat session {stored.ChatSessionId}"), SessionFields.Of(stored));
        display.Line();
        IReadOnlyList<ChatSessionEntity> held = _context.Server.Emulator?.Sessions ?? [stored];
        display.Line(_context.Server.Emulator is null ? "The session on the server:" : Text($"Sessions in the emulator ({held.Count}):"));
        display.Table(
            ["ChatSessionId", "TopicId", "Status", "CustomerName", "Person", "Sale", "Ticket"],
            [.. held.Select(static session => (IReadOnlyList<string?>)
            [
                Text($"{session.ChatSessionId}"), Text($"{session.TopicId}"), session.Status.Text, session.CustomerName,
                Links.Brief(session.Person), Links.Brief(session.Sale), Links.Brief(session.Ticket),
            ])]);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
