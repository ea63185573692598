using System.Net;
using System.Text;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>The Webhook agent of the emulator, called by literal requests.</summary>
public sealed class EmulatorAgentRequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"WebhookId":0,"Name":"","Events":["a.b"],"TargetUrl":"http://localhost"}""", "no Name")]
    [InlineData("""{"WebhookId":0,"Name":"chat","Events":[],"TargetUrl":"http://localhost"}""", "no Events")]
    [InlineData("""{"WebhookId":0,"Name":"chat","Events":["a.b"],"TargetUrl":"/hook"}""", "not an absolute address")]
    [InlineData("""{"WebhookId":9,"Name":"chat","Events":["a.b"],"TargetUrl":"http://localhost"}""", "webhook 9 does not exist")]
    [InlineData("""{"WebhookId":0,"Name":"chat","Events":"a.b","TargetUrl":"http://localhost"}""", "request is invalid")]
    public async Task An_invalid_webhook_is_refused(string body, string expected)
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();

        (HttpStatusCode status, string text) = await PostAsync(fixture, "SaveWebhook", body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_has_the_shape_of_the_server()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();

        (HttpStatusCode _, string text) = await PostAsync(fixture, "GetWebhook?webhookId=1", "");

        JsonElement webhook = JsonSerializer.Deserialize<JsonElement>(text);
        Assert.Equal(
            [
                "WebhookId", "Name", "Events", "TargetUrl", "Secret", "State", "Type", "Headers", "Properties", "Registered", "RegisteredAssociate",
                "Updated", "UpdatedAssociate", "ErrorsEmail", "ErrorEmails", "ErrorAssociates", "Description", "NotifyVia", "NotifyWhen",
                "TotalCalls", "TotalErrors", "ConsecutiveErrors", "LastError", "TableRight", "FieldProperties",
            ],
            webhook.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(("Active", "None"), (webhook.GetProperty("State").GetString(), webhook.GetProperty("NotifyVia").GetString()));
    }

    [Theory]
    [InlineData("SaveWebhook", false, HttpStatusCode.Unauthorized)]
    [InlineData("savewebhook", false, HttpStatusCode.Unauthorized)]
    [InlineData("NoSuchOperation", true, HttpStatusCode.NotFound)]
    [InlineData("GetChatSessionEntity", true, HttpStatusCode.NotFound)]
    [InlineData("../Chat/SaveWebhook", true, HttpStatusCode.NotFound)]
    public async Task The_rules_of_the_chat_agent_apply(string operation, bool isAuthenticated, HttpStatusCode expected)
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();

        (HttpStatusCode status, string _) = await PostAsync(fixture, operation, "{}", isAuthenticated);

        Assert.Equal(expected, status);
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(EmulatorFixture fixture, string operation, string body, bool isAuthenticated = true)
    {
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Post, $"{fixture.Emulator.BaseAddress}/api/v1/Agents/Webhook/{operation}");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Accept.ParseAdd("application/json");
        if (isAuthenticated)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "SOTicket 7T:RW11bGF0b3JUaWNrZXQ=");
            request.Headers.TryAddWithoutValidation("SO-AppToken", "emulator-app-token");
        }

        using HttpResponseMessage response = await http.SendAsync(request, Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }
}
