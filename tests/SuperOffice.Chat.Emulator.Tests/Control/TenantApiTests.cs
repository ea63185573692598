using System.Text.Json.Nodes;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Emulator.Tests.Control;

public sealed class TenantApiTests : ControlTest
{
    public TenantApiTests(EmulatorProcess tool)
        : base(tool)
    {
    }

    [Fact]
    public async Task A_moved_tenant_responds_at_its_new_address_only()
    {
        ChatAgentClient former = await ConnectAsync();
        string before = (string)(await Tool.GetAsync(Tenant))["baseAddress"]!;

        string after = (string)(await Tool.PostAsync($"{Tenant}/move"))!["baseAddress"]!;

        Assert.NotEqual(before, after);
        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => former.GetChatPresenceAsync(cancellationToken: Token));
        Assert.Equal(421, (int?)failure.StatusCode);
        await (await ConnectAsync()).GetChatPresenceAsync(cancellationToken: Token);
    }

    [Fact]
    public async Task A_tenant_in_maintenance_responds_with_503()
    {
        ChatAgentClient client = await ConnectAsync();
        await Tool.SendAsync(HttpMethod.Put, $"{Tenant}/state", new { state = "OfflineMaintenance" });

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(() => client.GetChatPresenceAsync(cancellationToken: Token));

        Assert.Contains("503", failure.Message, StringComparison.Ordinal);
        Assert.Equal("OfflineMaintenance", (string)(await Tool.GetAsync(Tenant))["state"]!);
    }

    [Fact]
    public async Task The_clock_is_advanced()
    {
        DateTimeOffset before = (DateTimeOffset)(await Tool.GetAsync(""))["now"]!;

        DateTimeOffset after = (DateTimeOffset)(await Tool.PostAsync("clock/advance", new { seconds = 3600 }))!["now"]!;
        JsonNode session = (await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" }))!;

        Assert.InRange(after - before, TimeSpan.FromHours(1), TimeSpan.FromHours(2));
        Assert.True((DateTimeOffset)session["whenRequested"]! >= after);
    }

    [Theory]
    [InlineData("9e11")]
    [InlineData("1e12")]
    [InlineData("1e300")]
    [InlineData("-1")]
    [InlineData("-1e12")]
    public async Task An_impossible_advance_is_rejected_and_changes_nothing(string seconds)
    {
        DateTimeOffset before = (DateTimeOffset)(await Tool.GetAsync(""))["now"]!;

        (int status, _) = await FailAsync(HttpMethod.Post, "clock/advance", $$"""{"seconds":{{seconds}}}""");

        Assert.Equal(400, status);
        Assert.InRange((DateTimeOffset)(await Tool.GetAsync(""))["now"]!, before, before + TimeSpan.FromHours(1));
        await (await ConnectAsync()).GetChatPresenceAsync(cancellationToken: Token);
    }

    [Fact]
    public async Task An_advance_ends_a_delay()
    {
        ChatAgentClient client = await ConnectAsync();
        await Tool.PostAsync($"{Tenant}/faults", new { fault = "SlowResponse", seconds = 7200 });
        Task<IReadOnlyList<ChatPresence>> slow = client.GetChatPresenceAsync(cancellationToken: Token);
        while (((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/requests"))!).Count == 0)
        {
            await Task.Yield();
        }

        while (!slow.IsCompleted)
        {
            await Tool.PostAsync("clock/advance", new { seconds = 7200 });
        }

        Assert.NotEmpty(await slow);
    }

    [Fact]
    public async Task A_reset_restores_the_initial_state_at_the_same_addresses()
    {
        JsonObject before = await Tool.GetAsync(Tenant);
        ChatAgentClient client = await ConnectAsync(retries: 3);
        await client.CreateChatSessionForTopicAsync(1, cancellationToken: Token);
        await Tool.PostAsync($"{Tenant}/faults", new { fault = "Forbidden", percent = 100 });
        await Tool.PostAsync($"{Tenant}/move");
        await Tool.SendAsync(HttpMethod.Put, $"{Tenant}/state", new { state = "Deleted" });

        await Tool.PostAsync("reset");

        Assert.Equal(before.ToJsonString(), (await Tool.GetAsync(Tenant)).ToJsonString());
        Assert.Empty((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/sessions"))!);
        Assert.Empty((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/requests"))!);
        Assert.Equal(1, (await client.CreateChatSessionForTopicAsync(1, cancellationToken: Token)).ChatSessionId);
    }

    [Fact]
    public async Task A_seed_stores_users_topics_sessions_messages_and_customers()
    {
        await Tool.PostAsync($"{Tenant}/seed", JsonNode.Parse("""
            {
              "users": [ { "userName": "anna", "fullName": "Anna Ek" } ],
              "topics": [ { "topic": { "Name": "Returns", "WelcomeMessage": "Hi" }, "members": [ "anna" ] } ],
              "sessions": [ { "ChatSessionId": 40, "TopicId": 2, "CustomerName": "Bo", "Status": "Finished" } ],
              "messages": [ { "ChatSessionId": 40, "Type": "ToUser", "Message": "Done" } ],
              "customers": [ { "topicId": 2, "name": "Ann", "messages": [ "Hello" ] } ]
            }
            """));
        ChatAgentClient client = await ConnectAsync();

        Assert.Equal("Returns", (await client.GetChatTopicEntityAsync(2, cancellationToken: Token))?.Name);
        Assert.Equal("Bo", (await client.GetChatSessionEntityAsync(40, cancellationToken: Token))?.CustomerName);
        Assert.Equal("Done", Assert.Single(await client.GetChatMessagesAsync(40, 0, cancellationToken: Token)).Message);
        Assert.Equal("Hello", Assert.Single(await client.GetChatMessagesAsync(41, 0, cancellationToken: Token)).Message);
    }

    [Fact]
    public async Task The_system_user_and_a_consent_are_granted()
    {
        string systemToken = (string)(await Tool.PostAsync($"{Tenant}/system-user"))!["systemToken"]!;
        string refreshToken = (string)(await Tool.PostAsync($"{Tenant}/consent"))!["refreshToken"]!;

        Assert.StartsWith("Chat Emulator App-", systemToken, StringComparison.Ordinal);
        Assert.NotEmpty(refreshToken);
    }
}
