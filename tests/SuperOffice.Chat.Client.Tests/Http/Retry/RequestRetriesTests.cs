using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The number of retries, set for one call.</summary>
public sealed class RequestRetriesTests
{
    [Theory]
    [InlineData(3, 0, 1)]
    [InlineData(3, 1, 2)]
    [InlineData(0, 2, 3)]
    [InlineData(1, 5, 6)]
    [InlineData(2, null, 3)]
    public async Task A_call_has_its_own_number_of_retries(int client, int? call, int requests)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(options => options.Retry.MaxRetryAttempts = client);
        fixture.Emulator.Faults.Add(ChatFault.BadGateway(), times: int.MaxValue);

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(() => fixture.Client.SaveChatSessionEntityAsync(
            new ChatSessionEntity { ChatSessionId = 1 }, new ChatRequestOptions { MaxRetryAttempts = call }, TestContext.Current.CancellationToken));

        Assert.Equal(requests, fixture.Emulator.Requests.Count);
        Assert.Equal(requests, failure.Attempts);
        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public async Task A_number_out_of_range_is_refused(int attempts)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => fixture.Client.GetChatSessionEntityAsync(
            1, new ChatRequestOptions { MaxRetryAttempts = attempts }, TestContext.Current.CancellationToken));

        Assert.Equal("options", refusal.ParamName);
        Assert.StartsWith($"MaxRetryAttempts {attempts} is out of range. Set a value from 0 (no retries) to 20, or null to use the setting of the client.", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(fixture.Emulator.Requests);
    }
}
