using System.Collections.Concurrent;
using System.Diagnostics;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

public sealed class TelemetryTests
{
    [Fact]
    public async Task The_span_of_the_handling_is_linked_to_that_of_the_request_and_has_no_content()
    {
        ConcurrentQueue<Activity> spans = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name is "SuperOffice.Chat.Client.Webhooks" or "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync();

        await fixture.PostAsync(ReceiverFixture.Message(session: 987_654));
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Activity handling = Assert.Single(spans, static span => span.GetTagItem("superoffice.chat.session_id") is 987_654);
        Activity request = Assert.Single(spans, span => span.SpanId == Assert.Single(handling.Links).Context.SpanId);
        Assert.Equal(("handle chatsession.message", ActivityKind.Consumer), (handling.OperationName, handling.Kind));
        Assert.Equal(ActivityKind.Server, request.Kind);
        Assert.NotEqual(request.TraceId, handling.TraceId);
        Assert.DoesNotContain(handling.TagObjects, static tag => $"{tag.Value}".Contains("Ann", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_content_of_a_message_or_a_customer_is_logged()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(handle: static (context, _) =>
            context.Event.ChatSessionId == 1 ? throw new InvalidOperationException("failed") : Task.CompletedTask);

        await fixture.PostAsync(ReceiverFixture.Message(session: 1));
        await fixture.PostAsync(ReceiverFixture.Message(session: 2));
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Contains("A handler failed on chatsession.message", fixture.Log.All, StringComparison.Ordinal);
        Assert.Contains("Handled chatsession.message", fixture.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", fixture.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(ReceiverFixture.Secret, fixture.Log.All, StringComparison.Ordinal);
    }
}
