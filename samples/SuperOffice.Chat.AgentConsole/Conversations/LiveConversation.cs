using System.Globalization;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Conversations;

/// <summary>Shows the messages of a session as they arrive, and sends what the user types to the customer.</summary>
internal sealed class LiveConversation
{
    private const string Finish = "/finish";
    private const string Quit = "/quit";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly IChatAgentClient _client;
    private readonly MessageBoard _board;
    private readonly ChatFollowOptions _follow;
    private readonly int _id;

    public LiveConversation(IChatAgentClient client, MessageBoard board, TimeProvider timeProvider, int id)
    {
        _client = client;
        _board = board;
        _follow = new ChatFollowOptions { LongestWait = LongestWait, TimeProvider = timeProvider };
        _id = id;
    }

    /// <summary>Determines whether a line was not sent or has an unknown outcome.</summary>
    public bool HasProblems { get; private set; }

    /// <exception cref="OperationCanceledException">The user pressed Ctrl+C.</exception>
    public async Task<Leaving> RunAsync(TextReader input, CancellationToken cancellationToken)
    {
        _board.Inform($"Each line that you type is sent to the customer. {Finish} ends the session; {Quit} leaves it open.");
        int last = await ShowAllAsync(cancellationToken);
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task following = FollowAsync(last, over.Token);
        Task<Leaving> typing = TypeAsync(input, over.Token, cancellationToken);
        await Task.WhenAny(following, typing);
        await over.CancelAsync();

        // A line that is being sent is awaited. If it were canceled, its outcome would be unknown.
        await Task.WhenAll(following, typing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (following.IsFaulted)
        {
            await following;
        }

        Leaving leaving = await typing;
        await ShowAllAsync(cancellationToken);
        return leaving;
    }

    /// <returns>Id of the last message; 0 when there is none.</returns>
    private async Task<int> ShowAllAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ChatMessage> messages = await _client.GetChatMessagesAsync(_id, cancellationToken: cancellationToken);
        foreach (ChatMessage message in messages.OrderBy(static message => message.ChatMessageId))
        {
            _board.Show(message);
        }

        return messages.Select(static message => message.ChatMessageId).DefaultIfEmpty().Max();
    }

    private async Task FollowAsync(int after, CancellationToken cancellationToken)
    {
        await foreach (ChatMessage message in _client.FollowChatMessagesAsync(_id, after, _follow, cancellationToken: cancellationToken))
        {
            _board.Show(message);
        }
    }

    private async Task<Leaving> TypeAsync(TextReader input, CancellationToken reading, CancellationToken sending)
    {
        try
        {
            await foreach (string line in TypedLines.ReadAsync(input, reading))
            {
                switch (line.Trim())
                {
                    case "":
                        break;
                    case Quit:
                        return Leaving.Left;
                    case Finish:
                        await _client.FinishChatSessionAsync(_id, cancellationToken: sending);
                        return Leaving.Finished;
                    case ['/', '/', ..] text:
                        await SendAsync(text[1..], sending);
                        break;
                    case ['/', ..]:
                        HasProblems = true;
                        _board.Warn($"Not sent: the only commands are {Finish} and {Quit}. To send text that starts with /, type //.");
                        break;
                    case string text:
                        await SendAsync(text, sending);
                        break;
                }
            }

            return Leaving.Left;
        }
        catch (OperationCanceledException) when (!sending.IsCancellationRequested)
        {
            return Leaving.Ended;
        }
    }

    private async Task SendAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            _board.Show(await _client.ReplyToCustomerAsync(_id, text, cancellationToken: cancellationToken));
        }
        catch (ChatAgentException exception) when (exception.OutcomeUnknown)
        {
            ReportUnknown(text, exception.Message);
        }
        catch (ChatAgentException exception)
        {
            HasProblems = true;
            _board.Warn($"Not sent: \"{text}\". {exception.Message} {ErrorAdvice.For(exception)}");
        }
        catch (OperationCanceledException)
        {
            ReportUnknown(text, "It was canceled while it was being sent.");
            throw;
        }
    }

    private void ReportUnknown(string text, string reason)
    {
        HasProblems = true;
        _board.Warn(string.Create(
            CultureInfo.InvariantCulture,
            $"Outcome unknown: \"{text}\" may have reached the customer. {reason} It is not sent again. If it was stored, it appears in this conversation and in 'transcript {_id}'."));
    }
}
