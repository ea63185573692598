using System.Globalization;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal sealed class TopicsCommand : ChatCommand
{
    public TopicsCommand(ConsoleEnvironment console)
        : base("topics", "Lists your topics, whether they are open now, and who is present.", console)
    {
    }

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        IChatAgentClient client = context.Client;
        IReadOnlyList<ChatTopicEntity> topics = await client.ChatTopicsForUserAsync(cancellationToken: cancellationToken);
        if (topics.Count == 0)
        {
            context.Display.Line("You are not a member of any topic.");
            return ExitCode.Success;
        }

        IReadOnlyList<ChatPresence> users = await client.GetChatPresenceAsync(cancellationToken: cancellationToken);
        List<IReadOnlyList<string?>> rows = [];
        foreach (ChatTopicEntity topic in topics.OrderBy(static topic => topic.ChatTopicId))
        {
            bool isOpen = await client.IsWithinOpeningHoursAsync(topic.ChatTopicId, cancellationToken: cancellationToken);
            rows.Add(Row(topic, isOpen, [.. users.Where(user => user.ChatTopics?.Contains(topic.ChatTopicId) is true)]));
        }

        context.Display.Table(["Id", "Name", "Open now", "Members", "Present"], rows);
        return ExitCode.Success;
    }

    private static string?[] Row(ChatTopicEntity topic, bool isOpen, IReadOnlyList<ChatPresence> members) =>
    [
        topic.ChatTopicId.ToString(CultureInfo.InvariantCulture),
        topic.Name,
        isOpen ? "yes" : "no",
        members.Count.ToString(CultureInfo.InvariantCulture),
        string.Join(", ", members.Where(static member => member.Present).Select(static member => member.DisplayName)),
    ];
}
