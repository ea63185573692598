using System.Globalization;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal sealed class QueueCommand : ChatCommand
{
    public QueueCommand(ConsoleEnvironment console)
        : base("queue", "Lists the open sessions of your topics: first those that wait, the longest wait on top, then those in progress.", console)
    {
    }

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<ChatSessionEntity> sessions = await context.Client.ChatSessionsForUserAsync(cancellationToken: cancellationToken);
        List<ChatSessionEntity> shown =
        [
            .. sessions
                .Where(static session => IsWaiting(session) || IsRunning(session))
                .OrderByDescending(IsWaiting).ThenBy(static session => session.WhenRequested).ThenBy(static session => session.ChatSessionId),
        ];
        if (shown.Count == 0)
        {
            context.Display.Line("No customer is waiting, and no session is in progress.");
            return ExitCode.Success;
        }

        IReadOnlyList<ChatTopicEntity> topics = await context.Client.ChatTopicsForUserAsync(cancellationToken: cancellationToken);
        DateTimeOffset now = context.Console.TimeProvider.GetUtcNow();
        context.Display.Table(
            ["Id", "Topic", "Status", "Customer", "Waited", "Agent", "Last message"],
            [.. shown.Select(session => Row(session, topics, now))]);
        return ExitCode.Success;
    }

    private static bool IsWaiting(ChatSessionEntity session) => session.Status == ChatSessionStatus.InQueue;

    private static bool IsRunning(ChatSessionEntity session) =>
        session.Status.Value is ChatSessionStatus.CustomerLast or ChatSessionStatus.UserLast;

    private static string?[] Row(ChatSessionEntity session, IReadOnlyList<ChatTopicEntity> topics, DateTimeOffset now) =>
    [
        session.ChatSessionId.ToString(CultureInfo.InvariantCulture),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{topics.FirstOrDefault(topic => topic.ChatTopicId == session.TopicId)?.Name} [{session.TopicId}]").TrimStart(),
        session.Status.Text,
        string.IsNullOrEmpty(session.CustomerAlias) ? session.CustomerName : session.CustomerAlias,
        Waited(session, now),
        Links.Brief(session.User),
        Excerpt.From(session.LastMessage),
    ];

    // Until the session was picked up, or until now.
    private static string? Waited(ChatSessionEntity session, DateTimeOffset now) =>
        session.WhenRequested is DateTimeOffset requested ? Duration.Text((IsWaiting(session) ? now : session.WhenStarted ?? now) - requested) : null;
}
