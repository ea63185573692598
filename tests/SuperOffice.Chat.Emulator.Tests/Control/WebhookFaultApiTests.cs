using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Emulator.Tests.Control;

public sealed class WebhookFaultApiTests : ControlTest
{
    public WebhookFaultApiTests(EmulatorProcess tool)
        : base(tool)
    {
    }

    [Fact]
    public async Task A_lost_event_is_recorded_and_not_sent()
    {
        using EventReceiver receiver = new();
        await receiver.RegisterAsync(Tool);
        JsonNode added = (await Tool.PostAsync($"{Tenant}/webhook-faults", new { fault = "Lost", @event = "chatsession.created" }))!;

        await OpenChatsAsync(2);

        JsonNode[] created = await DeliveriesAsync("chatsession.created");
        Assert.Equal(["Lost", "Delivered"], created.Select(static delivery => (string)delivery["state"]!));
        Assert.Equal("Lost", (string)created[0]["fault"]!);
        JsonNode after = ((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/webhook-faults"))!).Single()!;
        Assert.Equal((int)added["id"]!, (int)after["id"]!);
        Assert.Equal(("Lost", "chatsession.created"), ((string)after["fault"]!, (string)after["event"]!));
        Assert.Equal((1, 1, true), ((int)after["times"]!, (int)after["hits"]!, (bool)after["usedUp"]!));
    }

    [Fact]
    public async Task A_percentage_of_100_hits_every_delivery_until_it_is_removed()
    {
        using EventReceiver receiver = new();
        await receiver.RegisterAsync(Tool);
        JsonNode added = (await Tool.PostAsync($"{Tenant}/webhook-faults", new { fault = "Unsigned", @event = "chatsession.created", percent = 100 }))!;
        await OpenChatsAsync(2);

        await Tool.SendAsync(HttpMethod.Delete, $"{Tenant}/webhook-faults/{added["id"]}");
        await OpenChatsAsync(1);

        JsonNode[] created = await DeliveriesAsync("chatsession.created");
        Assert.Equal([false, false, true], created.Select(static delivery => delivery["headers"]!.AsObject().ContainsKey("X-SuperOffice-Signature")));
        Assert.Empty((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/webhook-faults"))!);
    }

    [Fact]
    public async Task A_lost_response_is_followed_by_another_attempt()
    {
        using EventReceiver receiver = new();
        await receiver.RegisterAsync(Tool);
        await Tool.PostAsync($"{Tenant}/webhook-faults", new { fault = "LostResponse", @event = "chatsession.created", attempts = 1 });

        await OpenChatsAsync(1);

        JsonNode delivery = Assert.Single(await DeliveriesAsync("chatsession.created"));
        Assert.Equal("Delivered", (string)delivery["state"]!);
        Assert.Equal([null, 200], delivery["attempts"]!.AsArray().Select(static attempt => (int?)attempt!["status"]));
    }

    [Fact]
    public async Task A_payload_has_the_forms_that_were_added()
    {
        using EventReceiver receiver = new();
        await receiver.RegisterAsync(Tool);
        await Tool.PostAsync($"{Tenant}/webhook-faults", new { fault = "Payload", @event = "chatsession.created", forms = new[] { "WithoutEventId", "CamelCase" } });
        await Tool.PostAsync($"{Tenant}/webhook-faults", new { fault = "Body", @event = "chatsession.created", body = "no JSON" });

        await OpenChatsAsync(2);

        JsonNode[] created = await DeliveriesAsync("chatsession.created");
        JsonObject body = JsonNode.Parse((string)created[0]["body"]!)!.AsObject();
        Assert.Equal("chatsession.created", (string)body["event"]!);
        Assert.False(body.ContainsKey("eventId"));
        Assert.Equal("no JSON", (string)created[1]["body"]!);
    }

    [Fact]
    public async Task A_delayed_event_is_sent_by_a_wait()
    {
        using EventReceiver receiver = new();
        await receiver.RegisterAsync(Tool);
        await Tool.PostAsync($"{Tenant}/webhook-faults", new { fault = "Reordered", @event = "chatsession.created" });

        await OpenChatsAsync(1);

        Assert.Equal("Delivered", (string)Assert.Single(await DeliveriesAsync("chatsession.created"))["state"]!);
    }

    [Fact]
    public async Task All_faults_are_listed_and_removed()
    {
        JsonArray kinds = (JsonArray)(await Tool.SendAsync(HttpMethod.Get, "webhook-faults"))!;
        foreach (string name in kinds.Select(static kind => (string)kind!["fault"]!))
        {
            await Tool.PostAsync($"{Tenant}/webhook-faults", new { fault = name, times = 5 });
        }

        Assert.Equal(kinds.Count, ((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/webhook-faults"))!).Count);
        await Tool.SendAsync(HttpMethod.Delete, $"{Tenant}/webhook-faults");
        Assert.Empty((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/webhook-faults"))!);
        (int status, string error) = await FailAsync(HttpMethod.Delete, $"{Tenant}/webhook-faults/1");
        Assert.Equal((404, "The fault 1 does not exist."), (status, error));
    }

    [Theory]
    [InlineData("""{"fault":"NoSuchFault"}""", "The fault 'NoSuchFault' does not exist. GET /emulator/v1/webhook-faults")]
    [InlineData("""{"fault":"Lost","times":0}""", "times")]
    [InlineData("""{"fault":"Lost","percent":101}""", "percentage")]
    [InlineData("""{"fault":"Late","seconds":0}""", "delay")]
    [InlineData("""{"fault":"Late","seconds":5e6}""", "delay")]
    [InlineData("""{"fault":"Late","seconds":1e12}""", "seconds")]
    [InlineData("""{"fault":"Unreachable","attempts":0}""", "attempts")]
    [InlineData("""{"fault":"Payload","forms":["Yaml"]}""", "forms")]
    [InlineData("""{"fault":"Lost","operation":"AddChatMessage"}""", "operation")]
    public async Task An_invalid_fault_is_rejected(string json, string reason)
    {
        (int status, string error) = await FailAsync(HttpMethod.Post, $"{Tenant}/webhook-faults", json);

        Assert.Equal(400, status);
        Assert.Contains(reason, error, StringComparison.OrdinalIgnoreCase);
    }

    private async Task OpenChatsAsync(int count)
    {
        for (int number = 0; number < count; number++)
        {
            await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" });
        }

        await Tool.PostAsync($"{Tenant}/deliveries/wait");
    }

    private async Task<JsonNode[]> DeliveriesAsync(string eventName) =>
        [.. ((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/deliveries"))!).Where(delivery => (string)delivery!["eventName"]! == eventName).Select(static delivery => delivery!)];
}
