using System.Text.Json;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class GetTests : IAsyncLifetime
{
    private ChatAgentEmulator _tenant = null!;

    public async ValueTask InitializeAsync() => _tenant = await ChatAgentEmulator.StartAsync(ConsoleRun.Options);

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    [Fact]
    public async Task Shows_a_session()
    {
        ChatSessionEntity stored = _tenant.Seed(Documented());

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("get", $"{stored.ChatSessionId}");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        string[] expected =
        [
            "    CustomerName         Kub-Watsica",
            "    WhenRequested        2002-01-03 15:48:28 +00:00",
            "    User                 Cary DuBuque [527], Hayes Group",
            "    Person               Javier Kautzer [578], tatyana@zboncak.name, Okuneva, Kautzer and Keebler",
            "    Contact              Morissette, Hills and Mertz [89], nesciunt, Sokovia, VIP Customer",
            "    Project              Terry LLC [410], 461640, accusamus",
            "    Sale                 aut [720], 16876.59 quod, Lost",
            "    Ticket               reprehenderit [387], Active, VIP Customer",
            "    TransferTo           Marjorie Kuphal [444], Lowe-Sanford",
        ];
        Assert.All(expected, line => Assert.Contains(line, result.Lines));
    }

    [Fact]
    public async Task Is_plain_when_redirected_and_does_not_show_the_session_key()
    {
        ChatSessionEntity stored = _tenant.Seed(Documented());

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("get", $"{stored.ChatSessionId}");

        Assert.All(result.Output.Split(Environment.NewLine), static line =>
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.DoesNotContain(line, char.IsControl);
        });
        Assert.DoesNotContain("dicta", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_only_json_to_standard_output()
    {
        ChatSessionEntity stored = _tenant.Seed(Documented());

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("get", $"{stored.ChatSessionId}", "--json");

        ChatSessionEntity shown = JsonSerializer.Deserialize<ChatSessionEntity>(result.Output, ChatJson.Options)!;
        Assert.Equal(Json(stored), Json(shown));
        Assert.StartsWith("{" + Environment.NewLine + "  \"ChatSessionId\": ", result.Output, StringComparison.Ordinal);
        Assert.Equal("Server: 127.0.0.1", result.Error.TrimEnd());
    }

    [Fact]
    public async Task Writes_json_that_save_accepts()
    {
        using TestFolder folder = new();
        ChatSessionEntity stored = _tenant.Seed(Documented());
        ConsoleResult shown = await ConsoleRun.Against(_tenant).RunAsync("get", $"{stored.ChatSessionId}", "--json");
        string file = folder.Write("session.json", shown.Output.Replace("Kub-Watsica", "Kub", StringComparison.Ordinal));

        ConsoleResult saved = await ConsoleRun.Against(_tenant).RunAsync("save", file);

        Assert.Equal(1, saved.Count("Updated"));
        Assert.Equal(Json(stored with { CustomerName = "Kub" }), Json(Assert.Single(_tenant.Sessions)));
    }

    [Fact]
    public async Task Reports_that_the_session_does_not_exist()
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("get", "77");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Equal("Chat session 77 does not exist, or you do not have access to it.", result.Error.TrimEnd());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("five")]
    [InlineData("99999999999")]
    public async Task Refuses_an_invalid_id_without_a_request(string id)
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("get", id);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.NotEqual("", result.Error);
        Assert.Empty(_tenant.Requests);
    }

    [Fact]
    public async Task Shows_members_that_the_client_does_not_know()
    {
        int id = _tenant.SeedJson("""{ "TopicId": 4, "Mood": "sunny" }""");

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("get", $"{id}");

        Assert.Matches("""Mood +"sunny" """.TrimEnd(), result.Output);
    }

    private static ChatSessionEntity Documented() => JsonSerializer.Deserialize<ChatSessionEntity>(DocumentedJson.Request, ChatJson.Options)! with { ChatSessionId = 0 };

    // Rights are the server's own and are never written.
    private static string Json(ChatSessionEntity session) => JsonSerializer.Serialize(session, ChatJson.Options);
}
