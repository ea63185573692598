namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

public sealed class RespondAfterHandlingTests
{
    [Fact]
    public async Task The_response_waits_for_the_handler()
    {
        TaskCompletionSource release = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(static options => options.RespondAfterHandling = true, handle: (_, _) => release.Task);

        Task<int> response = fixture.PostAsync(ReceiverFixture.Message());
        Assert.False(response.IsCompleted);
        release.SetResult();

        Assert.Equal(200, await response);
        Assert.Equal(1, fixture.HandledCount);
    }

    [Fact]
    public async Task A_handler_that_fails_makes_the_sender_retry_and_the_retry_is_handled()
    {
        int calls = 0;
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            static options => options.RespondAfterHandling = true,
            handle: (_, _) => ++calls == 1 ? throw new InvalidOperationException("first") : Task.CompletedTask);
        string body = ReceiverFixture.Message();

        Assert.Equal(500, await fixture.PostAsync(body));
        Assert.Equal(200, await fixture.PostAsync(body));
        Assert.Equal(200, await fixture.PostAsync(body));
        Assert.Equal((2, 1), (calls, fixture.HandledCount));
    }

    [Fact]
    public async Task A_retry_during_the_handling_gets_the_result_of_the_first_request()
    {
        TaskCompletionSource started = new();
        TaskCompletionSource release = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            static options => options.RespondAfterHandling = true,
            handle: async (_, _) =>
            {
                started.SetResult();
                await release.Task;
                throw new InvalidOperationException("failed");
            });
        string body = ReceiverFixture.Message();

        Task<int> first = fixture.PostAsync(body);
        await started.Task.WaitAsync(TestContext.Current.CancellationToken);
        Task<int> retry = fixture.PostAsync(body);
        while (fixture.Metrics.TagsOf("superoffice.chat.webhooks.duplicates").Count == 0)
        {
            await Task.Yield();
        }

        release.SetResult();
        int[] statuses = await Task.WhenAll(first, retry);
        Assert.Equal([500, 500], statuses);
    }
}
