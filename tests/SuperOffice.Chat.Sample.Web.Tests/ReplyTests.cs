using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Web.Tests;

public sealed class ReplyTests
{
    private const string Text = "Until eight.";
    private const int LastId = 7;

    private readonly FakeTimeProvider _time = new();
    private readonly ScriptedChat _chat = new();
    private readonly List<string> _states = [];
    private readonly Reply _reply;

    public ReplyTests() => _reply = new Reply(_chat, _time, 1, Text, LastId);

    [Fact]
    public async Task A_sent_reply_is_returned_as_the_server_stored_it()
    {
        ChatMessage? stored = await SendAsync();

        Assert.Equal((8, Text), (stored!.ChatMessageId, stored.Message));
        Assert.Equal(("Kari Nordmann", true), (Assert.Single(_chat.Sent).Author, _reply.IsSettled));
        Assert.Empty(_chat.ReadAfter);
    }

    [Fact]
    public async Task A_reply_that_was_definitely_not_sent_is_not_searched_for()
    {
        _chat.Add = static _ => throw new ChatAgentConnectionException("The connection was refused.");

        Assert.Null(await SendAsync());
        Assert.Equal("Not sent. The connection was refused.", _reply.State);
        Assert.True(_reply.IsSettled);
        Assert.Empty(_chat.ReadAfter);
    }

    [Fact]
    public async Task A_reply_whose_response_was_lost_is_found_after_the_last_known_message()
    {
        LoseTheResponse();
        _chat.ThenRead(static () => [Message(8, ChatMessageType.ToUser, Text), Message(9, ChatMessageType.ToCustomer, Text)]);

        Assert.Equal(9, (await SendAsync())?.ChatMessageId);
        Assert.Equal(["May have been sent; checking…"], _states);
        Assert.Equal([LastId], _chat.ReadAfter);
        Assert.Single(_chat.Sent);
    }

    [Fact]
    public async Task A_reply_that_the_server_is_still_storing_is_found_by_the_second_read()
    {
        LoseTheResponse();
        _chat.ThenRead(static () => [Message(8, ChatMessageType.ToCustomer, "Another reply")]).ThenRead(static () => [Message(9, ChatMessageType.ToCustomer, Text)]);

        Assert.Equal(9, (await SendAsync())?.ChatMessageId);
    }

    [Fact]
    public async Task A_reply_that_two_reads_do_not_find_is_reported_as_not_sent()
    {
        LoseTheResponse();
        _chat.ThenRead(static () => []).ThenRead(static () => []);

        Assert.Null(await SendAsync());
        Assert.Equal("Not sent. The server does not have it.", _reply.State);
        Assert.True(_reply.IsSettled);
    }

    [Fact]
    public async Task A_failed_read_does_not_count()
    {
        LoseTheResponse();
        _chat.ThenRead(Fail).ThenRead(static () => []).ThenRead(Fail).ThenRead(static () => [Message(9, ChatMessageType.ToCustomer, Text)]);

        Assert.Equal(9, (await SendAsync())?.ChatMessageId);
    }

    [Fact]
    public async Task The_outcome_stays_unknown_when_no_read_succeeds()
    {
        LoseTheResponse();
        _chat.ThenRead(Fail).ThenRead(Fail).ThenRead(Fail).ThenRead(Fail).ThenRead(Fail);

        Assert.Null(await SendAsync());
        Assert.Equal("May have been sent. The messages could not be read.", _reply.State);
        Assert.Equal(5, _chat.ReadAfter.Count);
    }

    [Fact]
    public async Task A_conversation_that_is_closed_ends_the_check()
    {
        LoseTheResponse();
        using CancellationTokenSource closing = new();
        Task<ChatMessage?> sending = _reply.SendAsync("Kari Nordmann", static () => { }, closing.Token);

        await closing.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Empty(_chat.ReadAfter);
    }

    private static ChatMessage Message(int id, ChatMessageType type, string text) => new() { ChatMessageId = id, Type = type, Message = text };

    private static IReadOnlyList<ChatMessage> Fail() => throw new ChatAgentConnectionException("No response.");

    private void LoseTheResponse() => _chat.Add = static _ => throw new ChatAgentConnectionException("No response.") { OutcomeUnknown = true };

    private async Task<ChatMessage?> SendAsync()
    {
        Task<ChatMessage?> sending = _reply.SendAsync("Kari Nordmann", () => _states.Add(_reply.State), TestContext.Current.CancellationToken);
        while (!sending.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1.5));
            await Task.Yield();
        }

        return await sending;
    }
}
