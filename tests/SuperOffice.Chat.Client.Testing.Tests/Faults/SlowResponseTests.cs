using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Faults;

public sealed class SlowResponseTests : EmulatorTest
{
    private readonly WatchedClock _time = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_slow_response_is_sent_when_it_is_due(bool afterCommit)
    {
        (ChatAgentEmulator emulator, Task<HttpResponseMessage> response) = await BeginAsync(ChatFault.SlowResponse(TimeSpan.FromMinutes(5)), afterCommit);
        Assert.Equal(TimeSpan.FromMinutes(5), await _time.NextWaitAsync(Cancelled));
        Assert.Equal(afterCommit ? 1 : 0, emulator.Sessions.Count);
        Assert.False(response.IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(1, (int)JsonNode.Parse(await TextAsync(await response))!["ChatSessionId"]!);
        Assert.Single(emulator.Sessions);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_client_that_disconnects_meanwhile_stores_nothing_unless_committed(bool afterCommit)
    {
        using CancellationTokenSource leaving = new();
        (ChatAgentEmulator emulator, Task<HttpResponseMessage> response) =
            await BeginAsync(ChatFault.SlowResponse(TimeSpan.FromMinutes(5)), afterCommit, leaving.Token);
        await _time.NextWaitAsync(Cancelled);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        await _time.NextEndAsync(Cancelled);
        _time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(afterCommit ? 1 : 0, emulator.Sessions.Count);
        Assert.Null(Assert.Single(emulator.Requests).Status);
    }

    [Fact]
    public async Task A_trickling_response_arrives_piece_by_piece()
    {
        (_, Task<HttpResponseMessage> response) = await BeginAsync(ChatFault.SlowTrickle(TimeSpan.FromSeconds(1), 1000), afterCommit: false);
        int pieces = 0;
        while (!response.IsCompleted)
        {
            Task<TimeSpan> wait = _time.NextWaitAsync(Cancelled);
            if (await Task.WhenAny(wait, response) == wait)
            {
                pieces++;
                _time.Advance(TimeSpan.FromSeconds(1));
            }
        }

        string text = await TextAsync(await response);
        Assert.Equal(1, (int)JsonNode.Parse(text)!["ChatSessionId"]!);
        Assert.Equal((text.Length + 999) / 1000, pieces);
    }

    [Fact]
    public async Task Stopping_aborts_requests_in_progress()
    {
        (ChatAgentEmulator emulator, Task<HttpResponseMessage> response) = await BeginAsync(ChatFault.SlowResponse(TimeSpan.FromDays(1)), afterCommit: false);
        await _time.NextWaitAsync(Cancelled);
        await emulator.DisposeAsync();
        await emulator.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => response);
        await Assert.ThrowsAsync<HttpRequestException>(() => SaveAsync(emulator, "{}"));
    }

    [Fact]
    public async Task Stopping_aborts_an_endless_body()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.EndlessBody());
        using HttpClient http = new();
        using HttpResponseMessage response = await http.SendAsync(
            Request(emulator, "SaveChatSessionEntity", "{}"), HttpCompletionOption.ResponseHeadersRead, Cancelled);
        await emulator.DisposeAsync();
        await using Stream body = await response.Content.ReadAsStreamAsync(Cancelled);
        await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(Stream.Null, Cancelled));
    }

    private async Task<(ChatAgentEmulator Emulator, Task<HttpResponseMessage> Response)> BeginAsync(
        ChatFault fault, bool afterCommit, CancellationToken? cancelled = null)
    {
        ChatAgentEmulator emulator = await StartAsync(new() { TimeProvider = _time });
        emulator.Faults.Add(afterCommit ? fault.AfterCommit() : fault);
        return (emulator, SendAsync(Request(emulator, "SaveChatSessionEntity", "{}"), cancelled));
    }
}
