using System.Text.Json.Nodes;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Emulator.Tests.Control;

public sealed class RequestApiTests : ControlTest
{
    public RequestApiTests(EmulatorProcess tool)
        : base(tool)
    {
    }

    [Fact]
    public async Task A_request_is_listed_without_its_secrets()
    {
        JsonObject tenant = await Tool.GetAsync(Tenant);
        ChatAgentClient client = await ConnectAsync();
        await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" });
        await client.ReplyToCustomerAsync(1, "Hello", cancellationToken: Token);

        JsonArray requests = (JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/requests"))!;

        JsonNode request = Assert.Single(requests)!;
        Assert.Equal("AddChatMessage", (string)request["operation"]!);
        Assert.Equal("/Cust12345/api/v1/Agents/Chat/AddChatMessage", (string)request["path"]!);
        Assert.Equal(200, (int)request["status"]!);
        Assert.True((double)request["milliseconds"]! >= 0);
        Assert.Equal("SOTicket (redacted)", (string)request["headers"]!["Authorization"]!);
        Assert.Equal("(redacted)", (string)request["headers"]!["SO-AppToken"]!);
        Assert.Equal(1, (int)JsonNode.Parse((string)request["body"]!)!["ChatSessionId"]!);
        string curl = (string)request["curl"]!;
        Assert.StartsWith($"curl -X POST '{((string)tenant["baseAddress"]!)}/api/v1/Agents/Chat/AddChatMessage'", curl, StringComparison.Ordinal);
        Assert.Contains("-H 'Authorization: SOTicket YOUR_CREDENTIAL'", curl, StringComparison.Ordinal);
        Assert.DoesNotContain(((string)tenant["ticket"]!)[3..], requests.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain((string)tenant["appToken"]!, requests.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_the_sign_in_host_shows_no_secret_of_its_form()
    {
        JsonObject environment = await Tool.GetAsync("");
        string refreshToken = (string)(await Tool.PostAsync($"{Tenant}/consent"))!["refreshToken"]!;
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = (string)environment["clientId"]!,
            ["client_secret"] = (string)environment["clientSecret"]!,
            ["refresh_token"] = refreshToken,
        });
        using HttpResponseMessage response = await Tool.Http.PostAsync(new Uri($"{environment["environment"]}/login/common/oauth/tokens"), form, Token);

        string requests = (await Tool.SendAsync(HttpMethod.Get, "environment/requests"))!.ToJsonString();

        Assert.True(response.IsSuccessStatusCode);
        Assert.Contains("grant_type=refresh_token", requests.Replace("\\u0026", "&", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(refreshToken, requests, StringComparison.Ordinal);
        Assert.DoesNotContain((string)environment["clientSecret"]!, requests, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_are_selected_by_number_and_operation_and_cleared()
    {
        ChatAgentClient client = await ConnectAsync();
        await client.GetChatPresenceAsync(cancellationToken: Token);
        await client.GetChatTopicEntityAsync(1, cancellationToken: Token);
        await client.GetChatPresenceAsync(cancellationToken: Token);

        Assert.Equal("1,3", await NumbersAsync("?operation=GetChatPresence"));
        Assert.Equal("2,3", await NumbersAsync("?after=1"));
        Assert.Equal("2", await NumbersAsync("?after=1&limit=1"));
        await Tool.SendAsync(HttpMethod.Delete, $"{Tenant}/requests");
        Assert.Empty(await NumbersAsync(""));
        await client.GetChatPresenceAsync(cancellationToken: Token);
        Assert.Equal("4", await NumbersAsync(""));
    }

    private async Task<string> NumbersAsync(string query) =>
        string.Join(',', ((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/requests{query}"))!).Select(static request => (int)request!["number"]!));
}
