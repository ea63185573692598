using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Diagnostics;

/// <summary>Tests that every message, span and metric identifies the client and the session.</summary>
[Collection(nameof(DiagnosticsTests))]
public sealed partial class IdentityTests
{
    [Theory]
    [InlineData("norway", null, "superoffice.chat.client_key", "norway")]
    [InlineData(null, "Cust12345", "superoffice.chat.tenant_id", "Cust12345")]
    public async Task Each_message_span_and_metric_names_the_client_or_the_tenant(string? key, string? tenantId, string tag, string value)
    {
        await using ObservedFixture fixture = await ObservedFixture.StartAsync(
            key, tenantId, static () => ObservedFixture.CreateResponse(502, "{}"), ObservedFixture.Session, static () => ObservedFixture.CreateResponse(403, "{}"));

        _ = await fixture.Client.GetChatSessionEntityAsync(17, cancellationToken: TestContext.Current.CancellationToken);
        _ = await Assert.ThrowsAnyAsync<ChatAgentException>(() => fixture.Client.GetChatSessionEntityAsync(17, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(["Retrying", "CallSucceeded", "CallFailed"], fixture.Recorder.Messages.Select(static message => message.Event.Name!));
        Assert.All(fixture.Recorder.Messages, message => Assert.Contains($"lient: {value}, session: 17.", message.Message, StringComparison.Ordinal));
        Assert.Equal(2, fixture.Recorder.Spans.Count);
        Assert.All(fixture.Recorder.Spans, span => Assert.Equal((value, 17), (span.GetTagItem(tag), span.GetTagItem("superoffice.chat.session_id"))));
        Assert.Equal(6, fixture.Recorder.Metrics.Count);
        Assert.All(fixture.Recorder.Metrics, metric => Assert.Contains($"{tag}={value}", metric.Tags, StringComparison.Ordinal));
        Assert.All(fixture.Recorder.Metrics, static metric => Assert.DoesNotContain("session", metric.Tags.Replace("ChatSession", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_client_without_key_and_tenant_has_neither_tag()
    {
        await using ObservedFixture fixture = await ObservedFixture.StartAsync(null, null, ObservedFixture.Session);

        _ = await fixture.Client.CreateDefaultChatSessionEntityAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("lient: default, ", Assert.Single(fixture.Recorder.Messages).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("client_key", fixture.Recorder.All, StringComparison.Ordinal);
        Assert.DoesNotContain("tenant_id", fixture.Recorder.All, StringComparison.Ordinal);
    }

    public static TheoryData<string> CallsOfASession => ["get", "delete", "save", "create", "messages", "transcript", "add", "pick up", "pick up first", "transfer", "for topic"];

    [Theory]
    [MemberData(nameof(CallsOfASession))]
    public async Task The_session_is_on_the_span_and_in_the_log_where_it_is_known(string call)
    {
        string body = call switch
        {
            "messages" => "[]",
            "transcript" => "\"Hello\"",
            "add" => """{"ChatMessageId":5}""",
            _ => """{"ChatSessionId":17}""",
        };
        await using ObservedFixture fixture = await ObservedFixture.StartAsync(null, null, () => ObservedFixture.CreateResponse(200, body));

        await CallAsync(fixture.Client, call);

        Assert.Equal(17, Assert.Single(fixture.Recorder.Spans).GetTagItem("superoffice.chat.session_id"));
        Assert.Contains("session: 17.", Assert.Single(fixture.Recorder.Messages).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_session_is_on_every_span_of_an_update_whose_save_fails()
    {
        await using ObservedFixture fixture = await ObservedFixture.StartAsync(
            null, null, ObservedFixture.Session, static () => ObservedFixture.CreateResponse(403, "{}"));

        await Assert.ThrowsAsync<ChatAgentApiException>(() => fixture.Client.UpdateChatSessionEntityAsync(
            17, static session => session with { TopicId = 5 }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal([17, 17], fixture.Recorder.Spans.Select(static span => span.GetTagItem("superoffice.chat.session_id")));
    }

    [Fact]
    public async Task A_topic_is_not_taken_for_a_session()
    {
        await using ObservedFixture fixture = await ObservedFixture.StartAsync(null, null, static () => ObservedFixture.CreateResponse(200, """{"ChatTopicId":4}"""));

        _ = await fixture.Client.GetChatTopicEntityAsync(4, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Null(Assert.Single(fixture.Recorder.Spans).GetTagItem("superoffice.chat.session_id"));
        Assert.Contains("session: none.", Assert.Single(fixture.Recorder.Messages).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Milliseconds_are_whole()
    {
        await using ObservedFixture fixture = await ObservedFixture.StartAsync(null, null, static () => ObservedFixture.CreateResponse(502, "{}"), ObservedFixture.Session);

        _ = await fixture.Client.GetChatSessionEntityAsync(17, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Recorder.Messages.Count);
        Assert.All(fixture.Recorder.Messages, static message => Assert.Matches(WholeMilliseconds(), message.Message));
    }

    private static Task CallAsync(IChatAgentClient client, string call)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        return call switch
        {
            "get" => client.GetChatSessionEntityAsync(17, cancellationToken: token),
            "delete" => client.DeleteChatSessionEntityAsync(17, cancellationToken: token),
            "save" => client.SaveChatSessionEntityAsync(new() { ChatSessionId = 17 }, cancellationToken: token),
            "create" => client.SaveChatSessionEntityAsync(new(), cancellationToken: token),
            "messages" => client.GetChatMessagesAsync(17, cancellationToken: token),
            "transcript" => client.GetChatTranscriptAsync(17, cancellationToken: token),
            "add" => client.AddChatMessageAsync(17, new() { Message = "Hello" }, cancellationToken: token),
            "pick up" => client.PickUpChatSessionAsync(17, cancellationToken: token),
            "pick up first" => client.PickUpFirstChatSessionAsync(cancellationToken: token),
            "transfer" => client.TransferChatSessionAsync(17, "kari", cancellationToken: token),
            _ => client.CreateChatSessionForTopicAsync(4, cancellationToken: token),
        };
    }

    [GeneratedRegex(@" \d+ ms")]
    private static partial Regex WholeMilliseconds();
}
