using System.Text.Json;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Sample.Console.Demo;
using SuperOffice.Chat.Sample.Console.Tests.Running;
using Xunit;

namespace SuperOffice.Chat.Sample.Console.Tests;

public sealed class DemoTests
{
    [Theory]
    [InlineData("demo")]
    [InlineData]
    public async Task Shows_every_step_and_the_stored_values(params string[] args)
    {
        SampleResult result = await new SampleRun().RunAsync(args);

        Assert.Equal("", result.Error);
        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.StartsWith("Server: the embedded emulator", result.FirstLine, StringComparison.Ordinal);
        string[] expected =
        [
            "1. CreateDefaultChatSessionEntity  1 request, 200: returned the server's defaults with id 0; nothing is saved yet",
            "2. SaveChatSessionEntity           1 request, 200: saved as session 1 with status Closed",
            "3. UpdateChatSessionEntity         2 requests, 200: read, changed and saved: status Closed became Finished, ticket 387 became 388",
            "4. GetChatSessionEntity            1 request, 200: equal to the session that the update returned",
            "    Status               Finished",
            "    CustomerEmail        elta.kling@kilbackharvey.us",
            "    LastMessage          Thank you, that solved it.",
            "    WhenRequested        2002-01-03 15:48:28 +00:00",
            "    User                 Cary DuBuque [527], Hayes Group",
            "    Person               Javier Kautzer [578], tatyana@zboncak.name, Okuneva, Kautzer and Keebler",
            "    Contact              Morissette, Hills and Mertz [89], nesciunt, Sokovia, VIP Customer",
            "    Project              Terry LLC [410], 461640, accusamus",
            "    Sale                 aut [720], 16876.59 quod, Lost",
            "    Ticket               Follow up on the chat [388], Active",
            "    TransferTo           Marjorie Kuphal [444], Lowe-Sanford",
            "Sessions in the emulator (1):",
            "1              954      Finished  Kub-Watsica   Javier Kautzer [578]  aut [720]  Follow up on the chat [388]",
        ];
        string[] lines = result.Output.Split(Environment.NewLine);
        Assert.All(expected, line => Assert.Contains(line, lines));
    }

    [Fact]
    public async Task Plays_a_whole_conversation_on_the_embedded_emulator()
    {
        SampleResult result = await new SampleRun().RunAsync("demo");

        Assert.Equal(
        [
            "5. Kari: SaveChatTopicEntity       2 requests, 200: created topic 2, Orders, from the server's defaults",
            "6. Kari: UpdateChatTopicUserAgents 2 requests, 200: its members are now Kari Nordmann and Ola Nordmann, copied from topic 1",
            "7. Ola: SaveChatPresence           3 requests, 200: Kari Nordmann and Ola Nordmann are present",
            "8. Ann: opens the chat             \"Where is my order?\"; the session is InQueue",
            "9. Kari: ChatSessionsForUser       1 request, 200: session 2 of Ann is InQueue",
            "10. Kari: PickUpChatSession        1 request, 200: assigned to Kari Nordmann, status UserLast",
            "11. Kari: FollowChatMessages       1 request, 200: Ann: \"Where is my order?\", Kari Nordmann: \"Hello, this is Kari.\"",
            "12. Ann: reads                     \"Hello, this is Kari.\"",
            "13. Kari: AddChatMessage           1 request, 200: \"I will ask Ola, who shipped it.\"",
            "14. Ann: reads                     \"I will ask Ola, who shipped it.\"",
            "15. Ann: writes                    \"Thank you, I will wait.\"; the session is CustomerLast",
            "16. Kari: FollowChatMessages       1 request, 200: Kari Nordmann: \"I will ask Ola, who shipped it.\", Ann: \"Thank you, I will wait.\"",
            "17. Kari: GetChatTopicUserAgent    1 request, 200: Ola Nordmann is associate 12",
            "18. Kari: TransferChatSession      1 request, 200: offered to Ola Nordmann",
            "19. Ola: AcceptChatSessionTransfer 2 requests, 200: assigned to Ola Nordmann",
            "20. Ola: AddChatMessage            1 request, 200: \"It is on its way and arrives at noon.\"",
            "21. Ann: reads                     \"It is on its way and arrives at noon.\"",
            "22. Ann: writes                    \"Great!\"; the session is CustomerLast",
            "23. Kari: FollowChatMessages       1 request, 200: (TransferedSession), Ola Nordmann: \"It is on its way and arrives at noon.\", Ann: \"Great!\"",
            "24. Ola: SaveChatSessionEntity     2 requests, 200: read, changed and saved: Finished",
            "25. Ann: rates                     5",
            "26. Kari: FollowChatMessages       3 requests, 200: completes, because the session has ended",
            "27. Ola: GetChatSessionEntity      1 request, 200: Finished, rating 5, last message \"Great!\"",
            "28. Ola: GetChatTranscript         1 request, 200: 6 lines",
        ], result.Lines.SkipWhile(static line => !line.StartsWith("5. ", StringComparison.Ordinal)).TakeWhile(static line => line.Length > 0));
        Assert.EndsWith("] Ann: Great!", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_what_the_readme_quotes()
    {
        using StreamReader readme = new(typeof(DemoTests).Assembly.GetManifestResourceStream("README.md")!);
        string text = (await readme.ReadToEndAsync(TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        string quoted = text.Split("```text\n").Skip(1)
            .Select(static block => block[..block.IndexOf("```", StringComparison.Ordinal)])
            .Single(static block => block.Contains(" request, 200: ", StringComparison.Ordinal));

        SampleResult result = await new SampleRun().RunAsync("demo");

        Assert.Contains(quoted, result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_plain_when_redirected()
    {
        SampleResult result = await new SampleRun().RunAsync("demo");

        Assert.All(result.Output.Split(Environment.NewLine), static line =>
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.DoesNotContain(line, char.IsControl);
        });
    }

    [Fact]
    public async Task Keeps_the_session_key_to_itself()
    {
        SampleResult result = await new SampleRun().RunAsync("demo");

        Assert.DoesNotContain("dicta", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_on_the_configured_tenant_and_names_only_its_host()
    {
        await using ChatAgentEmulator tenant = await ChatAgentEmulator.StartAsync(SampleRun.Options, TestContext.Current.CancellationToken);

        SampleResult result = await SampleRun.Against(tenant).RunAsync("demo");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal("Server: 127.0.0.1", result.FirstLine);
        Assert.DoesNotContain("Cust12345", result.Output, StringComparison.Ordinal);
        Assert.Contains("It skips the conversation, because only the embedded emulator can play the customer.", result.Output, StringComparison.Ordinal);
        Assert.Equal("Kub-Watsica", Assert.Single(tenant.Sessions).CustomerName);
        Assert.Equal(ChatSessionStatus.Finished, tenant.Sessions[0].Status.Value);
        Assert.Equal(
            ["CreateDefaultChatSessionEntity", "SaveChatSessionEntity", "GetChatSessionEntity", "SaveChatSessionEntity", "GetChatSessionEntity"],
            tenant.Requests.Select(static request => request.Operation));
    }

    [Fact]
    public void Has_the_values_of_the_documented_page()
    {
        using Stream page = typeof(DemoTests).Assembly.GetManifestResourceStream("request.json")!;
        ChatSessionEntity documented = JsonSerializer.Deserialize<ChatSessionEntity>(page, ChatJson.Options)!;

        Assert.Equal(documented with { ChatSessionId = 0 }, DocumentedSession.FillIn(new ChatSessionEntity()));
    }
}
