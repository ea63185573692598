using System.Globalization;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Sample.Console.Commands;
using SuperOffice.Chat.Sample.Console.Rendering;

namespace SuperOffice.Chat.Sample.Console.Demo;

/// <summary>Runs a conversation from the first message to the transcript, with two agents and a customer that the emulator plays.</summary>
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
        _display.Line("A conversation. Kari and Ola are agents, each with a client. Ann is a customer, played by the emulator.");
        _display.Line();
        ChatTopicEntity topic = await new DemoOpening(_steps, _emulator, _kari, _ola).RunAsync(cancellationToken);
        ChatCustomer ann = _emulator.StartCustomer(topic.ChatTopicId, new ChatSessionEntity { CustomerName = "Ann" });
        Write(ann, "opens the chat", "Where is my order?");
        int id = await PickUpAsync(cancellationToken);
        await using (IAsyncEnumerator<ChatMessage> news =
            _kari.FollowChatMessagesAsync(id, follow: _follow, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken))
        {
            await ReceiveAsync(news, count: 2);
            Read(ann);
            await ReplyAsync(_kari, "Kari", id, "I will ask Ola, who shipped it.", cancellationToken);
            Read(ann);
            Write(ann, "writes", "Thank you, I will wait.");
            await ReceiveAsync(news, count: 2);
            await HandOverAsync(topic, id, cancellationToken);
            await ReplyAsync(_ola, "Ola", id, "It is on its way and arrives at noon.", cancellationToken);
            Read(ann);
            Write(ann, "writes", "Great!");
            await ReceiveAsync(news, count: 3);
            await FinishAsync(ann, id, cancellationToken);
            await _steps.DoAsync("Kari: FollowChatMessages", NextAsync(news), static message => message is null
                ? "completes, because the session has ended"
                : $"returned another message: {Text(message)}");
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
            static session => $"assigned to {session?.User?.FullName}, status {session?.Status}");
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
            static result => result.Succeeded ? $"offered to {result.Session.TransferTo?.FullName}" : "not offered");
        await _steps.DoAsync(
            "Ola: AcceptChatSessionTransfer",
            _ola.TryAcceptChatSessionTransferAsync(id, cancellationToken: cancellationToken),
            static result => result.Succeeded ? $"assigned to {result.Session.User?.FullName}" : "not accepted");
    }

    private async Task FinishAsync(ChatCustomer ann, int id, CancellationToken cancellationToken)
    {
        await _steps.DoAsync(
            "Ola: SaveChatSessionEntity",
            _ola.FinishChatSessionAsync(id, cancellationToken: cancellationToken),
            static session => $"read, changed and saved: {session.Status}");
        ann.Rate(5);
        _steps.Show("Ann: rates", "5");
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

    private void Write(ChatCustomer ann, string what, string text)
    {
        ann.Write(text);
        _steps.Show($"Ann: {what}", $"\"{text}\"; the session is {ann.Session?.Status}");
    }

    private void Read(ChatCustomer ann) => _steps.Show(
        "Ann: reads", string.Join(", ", ann.Read().Select(static message => $"\"{message.Message}\"")));

    private async Task ReceiveAsync(IAsyncEnumerator<ChatMessage> news, int count)
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
