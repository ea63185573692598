using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class TranscriptTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Posted = new(2026, 3, 9, 8, 7, 6, TimeSpan.Zero);

    private ChatAgentEmulator _tenant = null!;
    private int _id;

    public async ValueTask InitializeAsync()
    {
        _tenant = await ChatAgentEmulator.StartAsync(ConsoleRun.Options);
        _id = _tenant.Seed(new ChatSessionEntity { TopicId = 1, Status = ChatSessionStatus.Finished }).ChatSessionId;
        Say("Ann", "Is <b>this</b>\nopen?\u001b[2J");
        Say("Kari", "Yes & no");
    }

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    [Fact]
    public async Task Prints_the_text_alone_on_standard_output()
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("transcript", $"{_id}");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal(
            "[2026-03-09 08:07] Ann: Is <b>this</b>\nopen?\u001b[2J\n[2026-03-09 08:07] Kari: Yes & no\n", result.Output);
        Assert.Equal("Server: 127.0.0.1", result.Error.TrimEnd());
    }

    [Fact]
    public async Task Prints_the_servers_html_as_it_is()
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("transcript", $"{_id}", "--html");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.StartsWith("<div class=\"chat-transcript\">\n<p>", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("Yes &amp; no</p>\n</div>" + Environment.NewLine, result.Output, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;this", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_gets_lines_that_cannot_drive_it()
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant).OnTerminal().RunAsync("transcript", $"{_id}");

        Assert.Equal(
            "[2026-03-09 08:07] Ann: Is <b>this</b>\nopen?\uFFFD[2J\n[2026-03-09 08:07] Kari: Yes & no\n", result.Output);
    }

    [Fact]
    public async Task Reports_that_the_session_does_not_exist()
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("transcript", "77");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.EndsWith("Chat session 77 does not exist, or you do not have access to it.", result.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_an_invalid_id_without_a_request()
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("transcript", "five");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.StartsWith("The SESSION must be a whole number above 0.", result.Error, StringComparison.Ordinal);
        Assert.Empty(_tenant.Requests);
    }

    private void Say(string author, string text) => _tenant.SeedMessage(new ChatMessage
    {
        ChatSessionId = _id,
        Type = author == "Ann" ? ChatMessageType.ToUser : ChatMessageType.ToCustomer,
        Author = author,
        Message = text,
        WhenPosted = Posted,
    });
}
