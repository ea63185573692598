using System.Globalization;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Sample.Console.Commands;
using SuperOffice.Chat.Sample.Console.Rendering;

namespace SuperOffice.Chat.Sample.Console.Demo;

/// <summary>A conversation from the first word to the transcript: two agents with a client each, and a customer whom the emulator plays.</summary>
internal sealed class DemoConversation
{
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(50);

    private readonly IDisplay _display;
    private readonly DemoSteps _steps;
    private readonly ChatAgentEmulator _emulator;
    private readonly IChatAgentClient _kari;
    private readonly IChatAgentClient _ola;
    private readonly ChatFollowOptions _follow;

    public DemoConversation(CommandContext context, DemoSteps steps, ChatAgentEmulator emulator, IChatAgentClient colleague)
    {
        _display = context.Display;
        _steps = steps;
        _emulator = emulator;
        _kari = context.Client;
        _ola = colleague;
        _follow = new ChatFollowOptions { ShortestWait = Wait, LongestWait = Wait, TimeProvider = context.Surroundings.TimeProvider };
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        _display.Line();
        _display.Line("A conversation. Kari and Ola are agents, with a client each; Ann is a customer, whom the emulator plays.");
        _display.Line();
        ChatTopicEntity topic = await new DemoOpening(_steps, _emulator, _kari, _ola).RunAsync(cancellationToken);
        ChatCustomer ann = _emulator.StartCustomer(topic.ChatTopicId, new ChatSessionEntity { CustomerName = "Ann" });
        Say(ann, "opens the chat", "Where is my order?");
        int id = await PickUpAsync(cancellationToken);
        await using (IAsyncEnumerator<ChatMessage> news =
            _kari.FollowChatMessagesAsync(id, follow: _follow, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken))
        {
            await HearAsync(news, count: 2);
            Hear(ann);
            await ReplyAsync(_kari, "Kari", id, "I ask Ola, who has sent it.", cancellationToken);
            Hear(ann);
            Say(ann, "writes", "Thank you, I wait.");
            await HearAsync(news, count: 2);
            await HandOverAsync(topic, id, cancellationToken);
            await ReplyAsync(_ola, "Ola", id, "It is on its way, and with you at noon.", cancellationToken);
            Hear(ann);
            Say(ann, "writes", "Great!");
            await HearAsync(news, count: 3);
            await FinishAsync(ann, id, cancellationToken);
            await _steps.DoAsync("Kari: FollowChatMessages", NextAsync(news), static message => message is null
                ? "ends, since the session has ended"
                : $"hears more: {Text(message)}");
        }

        await ShowTranscriptAsync(id, cancellationToken);
    }

    private async Task<int> PickUpAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ChatSessionEntity> sessions = await _steps.DoAsync(
            "Kari: ChatSessionsForUser",
            _kari.ChatSessionsForUserAsync(cancellationToken: cancellationToken),
            static sessions => string.Join("; ", sessions.Select(static session =>
                Text($"session {session.ChatSessionId} of {session.CustomerName} is {session.Status}"))));
        int id = sessions.Single(static session => session.Status == ChatSessionStatus.InQueue).ChatSessionId;
        await _steps.DoAsync(
            "Kari: PickUpChatSession",
            _kari.PickUpChatSessionAsync(id, cancellationToken: cancellationToken),
            static session => $"{session?.Status}, and {session?.User?.FullName} has it");
        return id;
    }

    private async Task HandOverAsync(ChatTopicEntity topic, int id, CancellationToken cancellationToken)
    {
        ChatTopicAgent? receiver = await _steps.DoAsync(
            "Kari: GetChatTopicUserAgent",
            _kari.GetChatTopicUserAgentAsync(topic.ChatTopicId, "ola", cancellationToken: cancellationToken),
            static member => Text($"{member?.User?.FullName} is associate {member?.User?.AssociateId}"));
        await _steps.DoAsync(
            "Kari: TransferChatSession",
            _kari.TryTransferChatSessionAsync(id, receiver!.User!.AssociateId, cancellationToken: cancellationToken),
            static result => result.Happened ? $"is offered to {result.Session.TransferTo?.FullName}" : "nothing happened");
        await _steps.DoAsync(
            "Ola: AcceptChatSessionTransfer",
            _ola.TryAcceptChatSessionTransferAsync(id, cancellationToken: cancellationToken),
            static result => result.Happened ? $"{result.Session.User?.FullName} has it now" : "nothing happened");
    }

    private async Task FinishAsync(ChatCustomer ann, int id, CancellationToken cancellationToken)
    {
        await _steps.DoAsync(
            "Ola: SaveChatSessionEntity",
            _ola.FinishChatSessionAsync(id, cancellationToken: cancellationToken),
            static session => $"read, changed and stored: {session.Status}");
        ann.Rate(5);
        _steps.Tell("Ann: rates", "5");
    }

    private async Task ShowTranscriptAsync(int id, CancellationToken cancellationToken)
    {
        await _steps.DoAsync(
            "Ola: GetChatSessionEntity",
            _ola.GetChatSessionEntityAsync(id, cancellationToken: cancellationToken),
            static session => Text($"{session?.Status}, rating {session?.Rating}, last message \"{session?.LastMessage}\""));
        string transcript = await _steps.DoAsync(
            "Ola: GetChatTranscript",
            _ola.GetChatTranscriptAsync(id, cancellationToken: cancellationToken),
            static transcript => Text($"{PrintableText.Lines(transcript.TrimEnd()).Count()} lines"));
        _display.Line();
        foreach (string line in PrintableText.Lines(transcript.TrimEnd()))
        {
            _display.Line(line);
        }
    }

    private Task<ChatMessage> ReplyAsync(IChatAgentClient agent, string name, int id, string text, CancellationToken cancellationToken) =>
        _steps.DoAsync(
            $"{name}: AddChatMessage",
            agent.ReplyToCustomerAsync(id, text, cancellationToken: cancellationToken),
            static message => $"\"{message.Message}\"");

    private void Say(ChatCustomer ann, string what, string text)
    {
        ann.Write(text);
        _steps.Tell($"Ann: {what}", $"\"{text}\"; the session is {ann.Session?.Status}");
    }

    private void Hear(ChatCustomer ann) => _steps.Tell(
        "Ann: reads", string.Join(", ", ann.Read().Select(static message => $"\"{message.Message}\"")));

    private async Task HearAsync(IAsyncEnumerator<ChatMessage> news, int count)
    {
        await _steps.DoAsync("Kari: FollowChatMessages", TakeAsync(news, count), static messages => string.Join(", ", messages.Select(Text)));
    }

    private static async Task<List<ChatMessage>> TakeAsync(IAsyncEnumerator<ChatMessage> news, int count)
    {
        List<ChatMessage> taken = [];
        while (taken.Count < count && await NextAsync(news) is ChatMessage message)
        {
            taken.Add(message);
        }

        return taken;
    }

    private static async Task<ChatMessage?> NextAsync(IAsyncEnumerator<ChatMessage> news) => await news.MoveNextAsync() ? news.Current : null;

    private static string Text(ChatMessage message) =>
        string.IsNullOrEmpty(message.Message) ? $"({message.SpecialType})" : $"{message.Author}: \"{message.Message}\"";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
