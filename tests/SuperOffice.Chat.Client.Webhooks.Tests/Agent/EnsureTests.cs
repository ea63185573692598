using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Agent;

public sealed class EnsureTests
{
    private const string Mine = """{"WebhookId":66,"Name":"chat","Events":["chatsession.message","chatsession.created"],"TargetUrl":"https://Chat.example.com/hook","Secret":"s1","State":"Active","Type":"webhook","Novelty":1}""";

    private static readonly Webhook Desired = new()
    {
        Name = "chat",
        TargetUrl = "https://chat.example.com/hook",
        Events = ["ChatSession.Created", "chatsession.message"],
        Secret = "s1",
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, Webhook> Changes => new()
    {
        { "Secret", Desired with { Secret = "s2" } },
        { "Events", Desired with { Events = WebhookEvents.Chat } },
        { "Description", Desired with { Description = "Bot" } },
        { "Headers", Desired with { Headers = new Dictionary<string, string> { ["X-Region"] = "north" } } },
        { "ErrorEmails", Desired with { ErrorEmails = ["ops@example.com"] } },
        { "NotifyVia", Desired with { NotifyVia = WebhookNotifyVia.InApp } },
    };

    [Fact]
    public async Task A_missing_webhook_is_created()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", "[]").Respond("SaveWebhook", Mine);

        Webhook webhook = await fixture.Client.EnsureAsync(Desired, cancellationToken: Token);

        Assert.Equal(66, webhook.WebhookId);
        JsonElement sent = Sent(fixture);
        Assert.Equal((0, "Active", "webhook", "s1"), (sent.GetProperty("WebhookId").GetInt32(), Text(sent, "State"), Text(sent, "Type"), Text(sent, "Secret")));
    }

    [Fact]
    public async Task A_webhook_of_another_name_or_address_is_not_changed()
    {
        using AgentFixture fixture = new AgentFixture()
            .Respond("GetAllWebhooks", $"[{Mine.Replace("\"chat\"", "\"Chat\"", StringComparison.Ordinal)},{Mine.Replace("/hook", "/Hook", StringComparison.Ordinal)},{Mine.Replace("https://Chat.example.com/hook", "no address", StringComparison.Ordinal)}]")
            .Respond("SaveWebhook", Mine);

        await fixture.Client.EnsureAsync(Desired, cancellationToken: Token);

        Assert.Equal(0, Sent(fixture).GetProperty("WebhookId").GetInt32());
    }

    [Fact]
    public async Task A_webhook_that_is_as_desired_is_not_saved_whatever_the_order_and_case_of_its_events()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", $"[{Mine}]");

        Assert.Equal(66, (await fixture.Client.EnsureAsync(Desired, cancellationToken: Token)).WebhookId);
        Assert.Equal(["GetAllWebhooks"], fixture.Requests.Select(static request => request.Operation));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_webhook_that_differs_is_saved_with_its_id_and_the_rest_of_its_members(string member, Webhook desired)
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", $"[{Mine}]").Respond("SaveWebhook", Mine);

        await fixture.Client.EnsureAsync(desired, cancellationToken: Token);

        JsonElement sent = Sent(fixture);
        Assert.Equal((66, 1), (sent.GetProperty("WebhookId").GetInt32(), sent.GetProperty("Novelty").GetInt32()));
        using JsonDocument before = JsonDocument.Parse(Mine);
        Assert.True(
            !before.RootElement.TryGetProperty(member, out JsonElement old) || !JsonElement.DeepEquals(old, sent.GetProperty(member)), member);
    }

    [Theory]
    [InlineData("Stopped")]
    [InlineData("TooManyErrors")]
    public async Task A_stopped_webhook_becomes_active(string state)
    {
        using AgentFixture fixture = new AgentFixture()
            .Respond("GetAllWebhooks", $"[{Mine.Replace("\"Active\"", $"\"{state}\"", StringComparison.Ordinal)}]")
            .Respond("SaveWebhook", Mine);

        await fixture.Client.EnsureAsync(Desired, cancellationToken: Token);

        Assert.Equal("Active", Text(Sent(fixture), "State"));
    }

    [Fact]
    public async Task A_secret_that_the_server_omits_is_sent_again()
    {
        using AgentFixture fixture = new AgentFixture()
            .Respond("GetAllWebhooks", $"[{Mine.Replace("\"Secret\":\"s1\",", "", StringComparison.Ordinal)}]")
            .Respond("SaveWebhook", Mine);

        await fixture.Client.EnsureAsync(Desired, cancellationToken: Token);

        Assert.Equal("s1", Text(Sent(fixture), "Secret"));
    }

    [Fact]
    public async Task The_older_of_two_webhooks_is_used()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", $"[{Mine.Replace("66", "70", StringComparison.Ordinal)},{Mine}]");

        Assert.Equal(66, (await fixture.Client.EnsureAsync(Desired, cancellationToken: Token)).WebhookId);
    }

    [Fact]
    public async Task A_creation_with_an_unknown_outcome_is_searched_for_and_not_retried()
    {
        using AgentFixture fixture = new AgentFixture().RespondTwice("GetAllWebhooks", ("[]", 200), ($"[{Mine}]", 200)).Respond("SaveWebhook", "", 502);

        Assert.Equal(66, (await fixture.Client.EnsureAsync(Desired, cancellationToken: Token)).WebhookId);
        Assert.Equal(["GetAllWebhooks", "SaveWebhook", "GetAllWebhooks"], fixture.Requests.Select(static request => request.Operation));
    }

    [Fact]
    public async Task A_creation_that_did_not_happen_is_reported()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", "[]").Respond("SaveWebhook", "", 502);

        Assert.True((await Assert.ThrowsAsync<ChatAgentApiException>(() => fixture.Client.EnsureAsync(Desired, cancellationToken: Token))).OutcomeUnknown);
    }

    [Fact]
    public async Task A_refused_save_names_the_usual_causes()
    {
        using AgentFixture fixture = new AgentFixture()
            .Respond("GetAllWebhooks", "[]")
            .Respond("SaveWebhook", """{"ErrorType":"SoWebhookException","Message":"The test failed."}""", 400);

        ChatAgentApiException exception = await Assert.ThrowsAsync<ChatAgentApiException>(
            () => fixture.Client.EnsureAsync(Desired with { TargetUrl = "https://chat.example.com/hook?key=abcdefgh" }, cancellationToken: Token));

        Assert.Contains("The test failed.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("The server sends a test event before it saves, and the receiver must respond with 200: check that 'chat.example.com' is reachable", exception.Message, StringComparison.Ordinal);
        Assert.Contains("The Webhook agent may not be enabled for the app", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abcdefgh", exception.Message, StringComparison.Ordinal);
        Assert.Equal("SoWebhookException", exception.ErrorType);
        Assert.IsType<ChatAgentApiException>(exception.InnerException);
    }

    [Fact]
    public async Task A_refused_search_names_the_permission()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", """{"Message":"Access denied"}""", 403);

        ChatAgentApiException exception = await Assert.ThrowsAsync<ChatAgentApiException>(() => fixture.Client.EnsureAsync(Desired, cancellationToken: Token));

        Assert.Contains("ask for it in the developer portal", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("test event", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("TargetUrl", "/hook")]
    [InlineData("TargetUrl", "ftp://chat.example.com")]
    [InlineData("Secret", null)]
    [InlineData("Events", null)]
    [InlineData("Events", "chatsession.*")]
    [InlineData("Events", "a.b,c.d")]
    [InlineData("Events", " ")]
    public async Task A_webhook_that_cannot_work_is_refused_before_sending(string member, string? value)
    {
        using AgentFixture fixture = new();
        Webhook webhook = member switch
        {
            "Name" => Desired with { Name = value },
            "TargetUrl" => Desired with { TargetUrl = value },
            "Secret" => Desired with { Secret = value },
            _ => Desired with { Events = value is null ? [] : [value] },
        };

        Exception exception = await Assert.ThrowsAsync<ArgumentException>(() => fixture.Client.EnsureAsync(webhook, cancellationToken: Token));
        Assert.Contains(member, exception.Message, StringComparison.Ordinal);
        Assert.Empty(fixture.Requests);
    }

    private static JsonElement Sent(AgentFixture fixture)
    {
        WireRequest save = Assert.Single(fixture.Requests, static request => request.Operation == "SaveWebhook");
        using JsonDocument document = JsonDocument.Parse(save.Body);
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
