using System.Text.Json.Nodes;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Emulator.Tests.Control;

public sealed class FaultApiTests : ControlTest
{
    public FaultApiTests(EmulatorProcess tool)
        : base(tool)
    {
    }

    [Fact]
    public async Task An_added_fault_hits_the_next_requests_of_its_operation()
    {
        ChatAgentClient client = await ConnectAsync();
        JsonNode added = (await Tool.PostAsync($"{Tenant}/faults", new { fault = "BadGateway", operation = "GetChatPresence", times = 1 }))!;

        await client.GetChatTopicEntityAsync(1, cancellationToken: Token);
        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => client.GetChatPresenceAsync(cancellationToken: Token));
        await client.GetChatPresenceAsync(cancellationToken: Token);

        Assert.Equal(502, (int?)failure.StatusCode);
        JsonNode after = ((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/faults"))!).Single()!;
        Assert.Equal((int)added["id"]!, (int)after["id"]!);
        Assert.Equal((1, true), ((int)after["hits"]!, (bool)after["usedUp"]!));
    }

    [Fact]
    public async Task A_percentage_of_100_hits_every_request_until_it_is_removed()
    {
        ChatAgentClient client = await ConnectAsync();
        JsonNode added = (await Tool.PostAsync($"{Tenant}/faults", new { fault = "Forbidden", percent = 100 }))!;

        await Assert.ThrowsAsync<ChatAgentApiException>(() => client.GetChatPresenceAsync(cancellationToken: Token));
        await Assert.ThrowsAsync<ChatAgentApiException>(() => client.GetChatPresenceAsync(cancellationToken: Token));
        await Tool.SendAsync(HttpMethod.Delete, $"{Tenant}/faults/{added["id"]}");
        await client.GetChatPresenceAsync(cancellationToken: Token);
    }

    [Fact]
    public async Task A_retry_is_recognized_in_the_requests()
    {
        ChatAgentClient client = await ConnectAsync(retries: 2);
        await Tool.PostAsync($"{Tenant}/faults", new { fault = "InternalServerError", times = 2 });

        await client.GetChatPresenceAsync(cancellationToken: Token);
        await client.GetChatPresenceAsync(cancellationToken: Token);

        JsonArray requests = (JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/requests"))!;
        Assert.Equal([1, 2, 3, 1], requests.Select(static request => (int)request!["attempt"]!));
        Assert.Equal([500, 500, 200, 200], requests.Select(static request => (int)request!["status"]!));
        Assert.Equal("InternalServerError", (string)requests[0]!["fault"]!);
    }

    [Fact]
    public async Task A_request_with_other_arguments_in_its_address_is_not_a_retry()
    {
        ChatAgentClient client = await ConnectAsync();
        await Tool.PostAsync($"{Tenant}/faults", new { fault = "InternalServerError", times = 3 });

        foreach (int id in (int[])[1, 2, 1])
        {
            await Assert.ThrowsAsync<ChatAgentApiException>(() => client.GetChatSessionEntityAsync(id, cancellationToken: Token));
        }

        int[] attempts = await AttemptsAsync(Tenant);
        Assert.Equal([1, 1, 2], attempts);
    }

    [Fact]
    public async Task A_state_of_another_tenant_is_not_a_retry()
    {
        string environment = (string)(await Tool.GetAsync(""))["environment"]!;
        await Tool.PostAsync("environment/faults", new { fault = "ServiceUnavailable", times = 3 });

        foreach ((string method, string tenant) in ((string, string)[])[("GET", "Cust12345"), ("GET", "Cust1"), ("POST", "Cust12345"), ("GET", "Cust12345")])
        {
            using HttpRequestMessage request = new(new HttpMethod(method), new Uri($"{environment}/api/state/{tenant}"));
            using HttpResponseMessage response = await Tool.Http.SendAsync(request, Token);
        }

        int[] attempts = await AttemptsAsync("environment");
        Assert.Equal([1, 1, 1, 2], attempts);
    }

    [Fact]
    public async Task A_fault_of_the_sign_in_host_applies_to_that_host()
    {
        string environment = (string)(await Tool.GetAsync(""))["environment"]!;
        await Tool.PostAsync("environment/faults", new { fault = "ServiceUnavailable", operation = "State", seconds = 7 });

        using HttpResponseMessage response = await Tool.Http.GetAsync(new Uri($"{environment}/api/state/Cust12345"), Token);

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [InlineData("""{"fault":"NoSuchFault"}""", "The fault 'NoSuchFault' does not exist.")]
    [InlineData("""{"fault":"BadGateway","times":0}""", "times")]
    [InlineData("""{"fault":"BadGateway","percent":101}""", "percentage")]
    [InlineData("""{"fault":"SlowResponse","seconds":-1}""", "delay")]
    [InlineData("""{"fault":"SlowResponse","seconds":5e6}""", "delay")]
    [InlineData("""{"fault":"SlowTrickle","seconds":1e12}""", "seconds")]
    [InlineData("""{"fault":"TooManyRequests","seconds":1e300}""", "seconds")]
    [InlineData("""{"fault":"HtmlPage","status":"x"}""", "status")]
    [InlineData("{}", "fault")]
    public async Task An_invalid_fault_is_rejected(string json, string reason)
    {
        (int status, string error) = await FailAsync(HttpMethod.Post, $"{Tenant}/faults", json);

        Assert.Equal(400, status);
        Assert.Contains(reason, error, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<int[]> AttemptsAsync(string target) =>
        [.. ((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{target}/requests"))!).Select(static request => (int)request!["attempt"]!)];
}
