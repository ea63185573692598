using System.Text.Json;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Sample.Console.Demo;
using SuperOffice.Chat.Sample.Console.Tests.Running;
using Xunit;

namespace SuperOffice.Chat.Sample.Console.Tests;

public sealed class GetTests : IAsyncLifetime
{
    private ChatAgentEmulator _tenant = null!;

    public async ValueTask InitializeAsync() => _tenant = await ChatAgentEmulator.StartAsync(SampleRun.Options);

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    [Fact]
    public async Task Shows_a_session()
    {
        ChatSessionEntity stored = _tenant.Seed(DocumentedSession.FillIn(new ChatSessionEntity()));

        SampleResult result = await SampleRun.Against(_tenant).RunAsync("get", $"{stored.ChatSessionId}");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains("CustomerName         Kub-Watsica", result.Output, StringComparison.Ordinal);
        Assert.Contains("Ticket               reprehenderit [387], Active", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_json_alone_on_standard_output()
    {
        ChatSessionEntity stored = _tenant.Seed(DocumentedSession.FillIn(new ChatSessionEntity()));

        SampleResult result = await SampleRun.Against(_tenant).RunAsync("get", $"{stored.ChatSessionId}", "--json");

        ChatSessionEntity shown = JsonSerializer.Deserialize<ChatSessionEntity>(result.Output, ChatJson.Options)!;
        Assert.Equal(Json(stored), Json(shown));
        Assert.StartsWith("{" + Environment.NewLine + "  \"ChatSessionId\": ", result.Output, StringComparison.Ordinal);
        Assert.Equal("Server: 127.0.0.1", result.Error.TrimEnd());
    }

    [Fact]
    public async Task Gives_json_that_save_takes()
    {
        using TestFolder folder = new();
        ChatSessionEntity stored = _tenant.Seed(DocumentedSession.FillIn(new ChatSessionEntity()));
        SampleResult shown = await SampleRun.Against(_tenant).RunAsync("get", $"{stored.ChatSessionId}", "--json");
        string file = folder.Write("session.json", shown.Output.Replace("Kub-Watsica", "Kub", StringComparison.Ordinal));

        SampleResult saved = await SampleRun.Against(_tenant).RunAsync("save", file);

        Assert.Equal(1, saved.Count("Updated"));
        Assert.Equal(Json(stored with { CustomerName = "Kub" }), Json(Assert.Single(_tenant.Sessions)));
    }

    [Fact]
    public async Task Says_that_there_is_no_such_session()
    {
        SampleResult result = await SampleRun.Against(_tenant).RunAsync("get", "77");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Equal("Chat session 77 does not exist, or you do not have access to it.", result.Error.TrimEnd());
    }

    [Fact]
    public async Task Says_that_the_embedded_emulator_starts_empty()
    {
        SampleResult result = await new SampleRun().RunAsync("get", "1");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("The embedded emulator starts empty with every command. Use --base-address", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("five")]
    [InlineData("99999999999")]
    public async Task Refuses_what_is_no_id_without_asking_the_server(string id)
    {
        SampleResult result = await SampleRun.Against(_tenant).RunAsync("get", id);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.NotEqual("", result.Error);
        Assert.Empty(_tenant.Requests);
    }

    [Fact]
    public async Task Shows_members_that_the_client_does_not_know()
    {
        int id = _tenant.SeedJson("""{ "TopicId": 4, "Mood": "sunny" }""");

        SampleResult result = await SampleRun.Against(_tenant).RunAsync("get", $"{id}");

        Assert.Matches("""Mood +"sunny" """.TrimEnd(), result.Output);
    }

    // Rights are the server's own and are never written.
    private static string Json(ChatSessionEntity session) => JsonSerializer.Serialize(session, ChatJson.Options);
}
