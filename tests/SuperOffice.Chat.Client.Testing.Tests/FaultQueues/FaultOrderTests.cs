namespace SuperOffice.Chat.Client.Testing.Tests.FaultQueues;

public sealed class FaultOrderTests : EmulatorTest
{
    [Fact]
    public async Task Faults_apply_in_the_order_in_which_they_were_added()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.BadGateway(), times: 2).Add(ChatFault.None).Add(ChatFault.GatewayTimeout());
        Assert.Equal(4, emulator.Faults.Pending);
        await AssertStatusesAsync(emulator, 502, 502, 200, 504, 200);
        Assert.Equal(0, emulator.Faults.Pending);
        Assert.Null(emulator.Requests[2].Fault);
        Assert.Equal("GatewayTimeout", emulator.Requests[3].Fault!.Name);
    }

    [Fact]
    public async Task A_fault_waits_for_its_own_operation()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.BadGateway(), "GetChatSessionEntity").Add(ChatFault.GatewayTimeout());
        await AssertStatusesAsync(emulator, 504, 200);
        HttpResponseMessage response = await PostAsync(emulator, "GetChatSessionEntity?chatSessionEntityId=1");
        Assert.Equal(502, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_fault_may_last()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.BadGateway(), times: int.MaxValue);
        await AssertStatusesAsync(emulator, 502, 502, 502);
        emulator.Faults.Clear();
        await AssertStatusesAsync(emulator, 200);
    }

    [Fact]
    public async Task A_fault_applies_before_credentials_are_checked_but_commits_nothing_that_would_be_refused()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Access.RevokeAll();
        emulator.Faults.Add(ChatFault.BadGateway().AfterCommit());
        await AssertStatusesAsync(emulator, 502, 401);
        Assert.Empty(emulator.Sessions);
        Assert.False(emulator.Requests[0].Committed);
    }

    [Fact]
    public async Task A_plan_decides_by_the_request_when_nothing_is_ordered()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults
            .When(request => request.Body.Contains("fail", StringComparison.Ordinal) ? ChatFault.BadGateway().AfterCommit() : null)
            .Add(ChatFault.GatewayTimeout());
        Assert.Equal(504, (int)(await SaveAsync(emulator, """{"CustomerName":"fail"}""")).StatusCode);
        Assert.Equal(502, (int)(await SaveAsync(emulator, """{"CustomerName":"fail"}""")).StatusCode);
        Assert.Equal(200, (int)(await SaveAsync(emulator, """{"CustomerName":"Ann"}""")).StatusCode);
        Assert.Equal(2, emulator.Sessions.Count);
    }

    [Fact]
    public async Task Scattered_faults_are_reproducible_with_their_seed()
    {
        int[] first = await ScatteredAsync(7);
        Assert.Equal(first, await ScatteredAsync(7));
        Assert.NotEqual(first, await ScatteredAsync(8));
        Assert.InRange(first.Count(status => status != 200), 60, 120);
        Assert.Contains(502, first);
        Assert.Contains(504, first);
    }

    [Theory]
    [InlineData(0.0, 200)]
    [InlineData(1.0, 502)]
    public async Task None_or_all_may_fail(double share, int status)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Scatter(1, share, ChatFault.BadGateway());
        Assert.All(await StatusesAsync(emulator, 20), found => Assert.Equal(status, found));
    }

    [Fact]
    public async Task The_ledger_of_a_test_run_agrees_with_the_stored_sessions()
    {
        ChatAgentEmulator emulator = await StartAsync(new() { RecordRequestBodies = false });
        emulator.Faults.Scatter(3, 0.5, ChatFault.ConnectionReset(), ChatFault.ConnectionReset().AfterCommit(),
            ChatFault.BadGateway(), ChatFault.BadGateway().AfterCommit(), ChatFault.TruncatedBody().AfterCommit(), ChatFault.TruncatedHeaders());
        await Parallel.ForAsync(0, 300, Cancelled, async (_, _) =>
        {
            try
            {
                await SaveAsync(emulator, "{}");
            }
            catch (HttpRequestException)
            {
                // As ordered.
            }
        });
        IReadOnlyList<ReceivedChatRequest> ledger = emulator.Requests;
        Assert.Equal(Enumerable.Range(1, 300), ledger.Select(request => request.Number));
        Assert.Equal(
            emulator.Sessions.Select(session => (int?)session.ChatSessionId),
            ledger.Where(request => request.Created).Select(request => request.ChatSessionId).Order());
        Assert.All(ledger, request => Assert.Equal(request.Fault?.IsAfterCommit ?? true, request.Committed));
        Assert.All(ledger, request => Assert.Equal("", request.Body));
    }

    [Fact]
    public async Task Faults_that_cannot_be_applied_are_refused()
    {
        ChatFaults faults = (await StartAsync()).Faults;
        Assert.Throws<ArgumentOutOfRangeException>(() => faults.Add(ChatFault.Null(), times: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => faults.Scatter(1, 1.1, ChatFault.Null()));
        Assert.Throws<ArgumentException>(() => faults.Scatter(1, 0.5));
    }

    private async Task AssertStatusesAsync(ChatAgentEmulator emulator, params int[] expected) =>
        Assert.Equal(expected, await StatusesAsync(emulator, expected.Length));

    private async Task<int[]> ScatteredAsync(int seed)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Scatter(seed, 0.3, ChatFault.BadGateway(), ChatFault.GatewayTimeout());
        return await StatusesAsync(emulator, 300);
    }

    private async Task<int[]> StatusesAsync(ChatAgentEmulator emulator, int count)
    {
        int[] statuses = new int[count];
        for (int i = 0; i < count; i++)
        {
            statuses[i] = (int)(await SaveAsync(emulator, "{}")).StatusCode;
        }

        return statuses;
    }
}
