using System.Globalization;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Sample.Console.Demo;

/// <summary>Creates what a customer needs to start a session: a topic, its members, and a present agent.</summary>
internal sealed class DemoOpening
{
    private const int SupportTopicId = 1;

    private readonly DemoSteps _steps;
    private readonly ChatAgentEmulator _emulator;
    private readonly IChatAgentClient _kari;
    private readonly IChatAgentClient _ola;

    public DemoOpening(DemoSteps steps, ChatAgentEmulator emulator, IChatAgentClient kari, IChatAgentClient ola)
    {
        _steps = steps;
        _emulator = emulator;
        _kari = kari;
        _ola = ola;
    }

    public async Task<ChatTopicEntity> RunAsync(CancellationToken cancellationToken)
    {
        _emulator.SetPresent("ola", present: false);
        ChatTopicEntity topic = await _steps.DoAsync(
            "Kari: SaveChatTopicEntity",
            SaveTopicAsync(cancellationToken),
            static topic => Text($"created topic {topic.ChatTopicId}, {topic.Name}, from the server's defaults"));
        await _steps.DoAsync(
            "Kari: UpdateChatTopicUserAgents",
            CopyMembersAsync(topic.ChatTopicId, cancellationToken),
            static members => Text($"its members are now {string.Join(" and ", members.Select(static member => member.User?.FullName))}, copied from topic {SupportTopicId}"));
        await _steps.DoAsync(
            "Ola: SaveChatPresence",
            ComeAsync(cancellationToken),
            static users => $"{string.Join(" and ", users.Where(static user => user.Present).Select(static user => user.DisplayName))} are present");
        return topic;
    }

    private async Task<ChatTopicEntity> SaveTopicAsync(CancellationToken cancellationToken)
    {
        ChatTopicEntity defaults = await _kari.CreateDefaultChatTopicEntityAsync(cancellationToken: cancellationToken);
        return await _kari.SaveChatTopicEntityAsync(
            defaults with { Name = "Orders", WelcomeMessage = "Hello, this is Kari." }, cancellationToken: cancellationToken);
    }

    private async Task<IReadOnlyList<ChatTopicAgent>> CopyMembersAsync(int topicId, CancellationToken cancellationToken)
    {
        IReadOnlyList<ChatTopicAgent> members = await _kari.GetChatTopicUserAgentListAsync(SupportTopicId, cancellationToken: cancellationToken);
        return await _kari.UpdateChatTopicUserAgentsAsync(
            topicId, members.Select(member => member with { TopicId = topicId }), cancellationToken: cancellationToken);
    }

    private async Task<IReadOnlyList<ChatPresence>> ComeAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ChatPresence> users = await _ola.GetChatPresenceAsync(cancellationToken: cancellationToken);
        await _ola.SaveChatPresenceAsync(users.Select(static user => user with { Present = true }), cancellationToken: cancellationToken);
        return await _ola.GetChatPresenceAsync(cancellationToken: cancellationToken);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
