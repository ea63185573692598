using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Emulator.Tests.Control;

public sealed class WebhookApiTests : ControlTest
{
    public WebhookApiTests(EmulatorProcess tool)
        : base(tool)
    {
    }

    [Fact]
    public async Task A_delivery_is_listed_without_the_secret_and_sent_again()
    {
        using EventReceiver receiver = new();
        await receiver.RegisterAsync(Tool);
        await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" });
        JsonObject delivery = await DeliveredAsync();

        JsonNode resent = (await Tool.PostAsync($"{Tenant}/deliveries/{delivery["number"]}/resend"))!;

        JsonNode webhook = ((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/webhooks"))!).Single()!;
        Assert.Equal(("Chat bot", "Active"), ((string)webhook["name"]!, (string)webhook["state"]!));
        Assert.Equal(1, (int)delivery["primaryKey"]!);
        Assert.Equal(200, (int)delivery["attempts"]![0]!["status"]!);
        Assert.Equal((string)delivery["eventId"]!, (string)resent["eventId"]!);
        Assert.Equal((int)delivery["number"]!, (int)resent["copyOf"]!);
        Assert.Equal((string)delivery["body"]!, (string)resent["body"]!);
        string everything = $"{webhook}{delivery}{(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/requests"))!.ToJsonString()}";
        Assert.DoesNotContain("webhook secret", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_delivery_is_retried_when_the_clock_is_advanced()
    {
        using EventReceiver receiver = new();
        await receiver.RegisterAsync(Tool);
        receiver.Status = 500;
        await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" });

        JsonObject delivery;
        do
        {
            await Tool.PostAsync("clock/advance", new { seconds = 10 });
            delivery = await FindAsync() ?? [];
        }
        while ((string?)delivery["state"] != "Failed");

        // An advance can also end the timeout of an attempt, which then has no status.
        Assert.Equal(3, delivery["attempts"]!.AsArray().Count);
        Assert.All(delivery["attempts"]!.AsArray(), static attempt => Assert.NotEqual(200, (int?)attempt!["status"]));
    }

    [Fact]
    public async Task A_delivery_that_does_not_exist_is_not_sent_again()
    {
        (int status, string error) = await FailAsync(HttpMethod.Post, $"{Tenant}/deliveries/99/resend");

        Assert.Equal(400, status);
        Assert.Contains("99", error, StringComparison.Ordinal);
    }

    private async Task<JsonObject> DeliveredAsync()
    {
        while (true)
        {
            if (await FindAsync() is JsonObject delivery && (string?)delivery["state"] == "Delivered")
            {
                return delivery;
            }

            await Task.Yield();
        }
    }

    private async Task<JsonObject?> FindAsync() =>
        (JsonObject?)((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/deliveries"))!)
            .FirstOrDefault(static delivery => (string)delivery!["eventName"]! == "chatsession.created");
}
