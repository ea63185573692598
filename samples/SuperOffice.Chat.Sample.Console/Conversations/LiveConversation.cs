using System.Globalization;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Sample.Console.Errors;

namespace SuperOffice.Chat.Sample.Console.Conversations;

/// <summary>A conversation as it happens: what is said in the session is shown as it comes, and what is typed goes to the customer.</summary>
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

    /// <summary>True when a line was not sent, or perhaps not.</summary>
    public bool HasProblems { get; private set; }

    /// <exception cref="OperationCanceledException">The user pressed Ctrl+C.</exception>
    public async Task<Leaving> RunAsync(TextReader input, CancellationToken cancellationToken)
    {
        _board.Tell($"What you type goes to the customer. {Finish} ends the session, {Quit} leaves it as it is.");
        int last = await ShowAllAsync(cancellationToken);
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task following = FollowAsync(last, over.Token);
        Task<Leaving> typing = TypeAsync(input, over.Token, cancellationToken);
        await Task.WhenAny(following, typing);
        await over.CancelAsync();

        // A line that is under way is waited for: broken off, nobody would know whether the customer has it.
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
                        _board.Warn($"Not sent: there are {Finish} and {Quit}. A line that is to begin with / begins with //.");
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
            Doubt(text, exception.Message);
        }
        catch (ChatAgentException exception)
        {
            HasProblems = true;
            _board.Warn($"Not sent: \"{text}\". {exception.Message} {ErrorAdvice.For(exception)}");
        }
        catch (OperationCanceledException)
        {
            Doubt(text, "It was given up while it was being sent.");
            throw;
        }
    }

    private void Doubt(string text, string reason)
    {
        HasProblems = true;
        _board.Warn(string.Create(
            CultureInfo.InvariantCulture,
            $"In doubt: \"{text}\" may have reached the customer, or not. {reason} It is not sent again; if it was stored, it shows above or below, and in 'transcript {_id}'."));
    }
}
