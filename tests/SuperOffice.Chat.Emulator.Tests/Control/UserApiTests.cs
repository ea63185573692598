using System.Text.Json.Nodes;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Emulator.Tests.Control;

public sealed class UserApiTests : ControlTest
{
    public UserApiTests(EmulatorProcess tool)
        : base(tool)
    {
    }

    [Fact]
    public async Task Two_agents_transfer_a_session()
    {
        JsonArray users = (JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/users"))!;
        int olaId = (int)users.Single(static user => (string)user!["userName"]! == "ola")!["associateId"]!;
        using ChatAgentClient kari = await ConnectAsync("kari");
        using ChatAgentClient ola = await ConnectAsync("OLA");
        int id = (int)(await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" }))!["sessionId"]!;

        await kari.PickUpChatSessionAsync(id, cancellationToken: Token);
        Assert.True((await kari.TryTransferChatSessionAsync(id, olaId, Token)).Succeeded);
        Assert.True((await ola.TryRejectChatSessionTransferAsync(id, Token)).Succeeded);
        Assert.Equal("Kari Nordmann", (await kari.GetChatSessionEntityAsync(id, cancellationToken: Token))!.User!.FullName);
        Assert.True((await kari.TryTransferChatSessionAsync(id, olaId, Token)).Succeeded);
        Assert.True((await ola.TryAcceptChatSessionTransferAsync(id, Token)).Succeeded);

        Assert.Equal("Ola Nordmann", (await kari.GetChatSessionEntityAsync(id, cancellationToken: Token))!.User!.FullName);
    }

    [Fact]
    public async Task An_agent_of_the_seed_gets_a_ticket_and_a_presence()
    {
        await Tool.PostAsync($"{Tenant}/seed", JsonNode.Parse("""{ "users": [ { "userName": "anna", "fullName": "Anna Ek" } ] }"""));

        JsonNode ticket = (await Tool.PostAsync($"{Tenant}/users/anna/ticket"))!;
        JsonNode again = (await Tool.PostAsync($"{Tenant}/users/anna/ticket"))!;
        await Tool.SendAsync(HttpMethod.Put, $"{Tenant}/users/anna/presence", new { present = false });
        using ChatAgentClient anna = await ConnectAsync("anna");

        Assert.Equal(("anna", "Anna Ek"), ((string)ticket["userName"]!, (string)ticket["fullName"]!));
        Assert.Equal((string)ticket["ticket"]!, (string)again["ticket"]!);
        Assert.NotEqual((string)(await Tool.GetAsync(Tenant))["ticket"]!, (string)ticket["ticket"]!);
        Assert.False((await anna.GetChatPresenceAsync(cancellationToken: Token)).Single(static user => user.DisplayName == "Anna Ek").Present);
    }

    [Theory]
    [InlineData("POST", "ticket", null)]
    [InlineData("PUT", "presence", """{"present":true}""")]
    public async Task A_user_who_does_not_exist_is_reported(string method, string action, string? json)
    {
        (int status, string error) = await FailAsync(new HttpMethod(method), $"{Tenant}/users/nobody/{action}", json);

        Assert.Equal(404, status);
        Assert.StartsWith("The user 'nobody' does not exist.", error, StringComparison.Ordinal);
    }

    private async Task<ChatAgentClient> ConnectAsync(string user)
    {
        JsonObject tenant = await Tool.GetAsync(Tenant);
        return ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = new Uri((string)tenant["baseAddress"]!),
            Credential = ChatCredential.SoTicket((string)(await Tool.PostAsync($"{Tenant}/users/{user}/ticket"))!["ticket"]!),
            AppToken = (string)tenant["appToken"]!,
        });
    }
}
