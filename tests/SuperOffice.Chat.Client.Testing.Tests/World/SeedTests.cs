using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.World;

public sealed class SeedTests : EmulatorTest
{
    private static readonly DateTimeOffset Date = new(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task A_seeded_session_can_be_read_over_the_web_api_and_has_its_id()
    {
        ChatAgentEmulator emulator = await StartAsync(new() { FirstChatSessionId = 5 });
        ChatSessionEntity seeded = emulator.Seed(new()
        {
            CustomerName = "Ann",
            Status = ChatSessionStatus.InQueue,
            WhenRequested = Date,
            Person = new() { PersonId = 3 },
        });
        Assert.Equal(5, seeded.ChatSessionId);
        Assert.Equal(Date, seeded.WhenRequested);
        Assert.Equal(seeded, Assert.Single(emulator.Sessions));
        JsonObject session = await CallAsync(emulator, "GetChatSessionEntity?chatSessionEntityId=5");
        Assert.Equal("Ann", (string?)session["CustomerName"]);
        Assert.Equal("InQueue", (string?)session["Status"]);
        Assert.Equal("2026-07-01T10:00:00", (string?)session["WhenRequested"]);
        Assert.Equal(3, (int)session["Person"]!["PersonId"]!);
        Assert.DoesNotContain(emulator.Requests, request => request.Committed);
    }

    [Fact]
    public async Task A_seed_with_an_id_keeps_it_and_later_ids_continue_above_it()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Seed(new() { ChatSessionId = 100, CustomerName = "Ann" });
        emulator.Seed(new() { ChatSessionId = 100, CustomerName = "Bo" });
        Assert.Equal(101, emulator.Seed(new()).ChatSessionId);
        Assert.Equal(["Bo", null], emulator.Sessions.Select(session => session.CustomerName));
    }

    [Fact]
    public async Task Raw_json_is_returned_unchanged()
    {
        ChatAgentEmulator emulator = await StartAsync();
        const string Json = """{"ChatSessionId":7,"Status":"OnHold","WhenIdle":"2018-12-24T07:34:45-0500","TopicId":null,"Ticket":{"CustFirstname":"Ann"},"New":[1.0]}""";
        Assert.Equal(7, emulator.SeedJson(Json));
        HttpRequestMessage request = Request(emulator, "GetChatSessionEntity?chatSessionEntityId=7");
        request.Headers.Add("SO-TimeZone", "NO, includeTZOffset");
        Assert.Equal(Json, await TextAsync(await SendAsync(request)));
        Assert.Equal(Json, emulator.GetSessionJson(7));
        Assert.Equal("OnHold", emulator.Sessions[0].Status.Text);
    }

    [Fact]
    public async Task Raw_json_without_an_id_gets_one_and_a_save_normalizes_it()
    {
        ChatAgentEmulator emulator = await StartAsync();
        Assert.Equal(1, emulator.SeedJson("""{"CustomerName":"Ann"}"""));
        Assert.Equal("""{"CustomerName":"Ann","ChatSessionId":1}""", emulator.GetSessionJson(1));
        JsonObject session = await CallAsync(emulator, "SaveChatSessionEntity", """{"ChatSessionId":1}""");
        Assert.Equal(33, session.Count);
    }

    [Fact]
    public async Task The_stored_json_has_no_rights()
    {
        ChatAgentEmulator emulator = await StartAsync();
        await SaveAsync(emulator, """{"CustomerName":"Ann"}""");
        JsonObject stored = JsonNode.Parse(emulator.GetSessionJson(1)!)!.AsObject();
        Assert.Equal("Ann", (string?)stored["CustomerName"]);
        Assert.Equal(31, stored.Count);
        Assert.Null(emulator.GetSessionJson(2));
    }

    [Fact]
    public async Task Clearing_removes_sessions_but_does_not_reuse_their_ids()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Seed(new());
        emulator.Clear();
        Assert.Empty(emulator.Sessions);
        Assert.Equal(2, emulator.Seed(new()).ChatSessionId);
    }

    [Fact]
    public async Task A_seed_is_checked_against_the_lengths_of_columns_like_a_save()
    {
        ChatSessionEntity overlong = new() { CustomerPhone = new string('1', 33) };
        ChatAgentEmulator cutting = await StartAsync();
        Assert.Equal(32, cutting.Seed(overlong).CustomerPhone!.Length);
        ChatAgentEmulator refusing = await StartAsync(new() { OverlongText = OverlongText.Reject });
        Assert.StartsWith(
            "The server would reject this ChatSessionEntity: CustomerPhone is longer than the 32 characters of its column.",
            Assert.Throws<ArgumentException>(() => refusing.Seed(overlong)).Message,
            StringComparison.Ordinal);
        Assert.Empty(refusing.Sessions);
        ArgumentException unwritable = Assert.Throws<ArgumentException>(() => refusing.Seed(new() { CustomerName = "cut \ud83d" }));
        Assert.Equal("session", unwritable.ParamName);
        Assert.StartsWith("The ChatSessionEntity cannot be written as JSON at ", unwritable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_is_not_a_session_cannot_be_seeded()
    {
        ChatAgentEmulator emulator = await StartAsync();
        Assert.ThrowsAny<JsonException>(() => emulator.SeedJson("{"));
        Assert.Throws<ArgumentException>(() => emulator.SeedJson("[]"));
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.SeedJson("""{"ChatSessionId":-1}"""));
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.Seed(new() { ChatSessionId = -1 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StartAsync(new() { FirstChatSessionId = 0 }));
        await Assert.ThrowsAsync<ArgumentException>(() => StartAsync(new() { TimeZone = "Europe/Oslo" }));
    }
}
