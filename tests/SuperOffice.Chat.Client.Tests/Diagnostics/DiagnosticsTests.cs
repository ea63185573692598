using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Diagnostics;

[Collection(nameof(DiagnosticsTests))]
[CollectionDefinition(nameof(DiagnosticsTests), DisableParallelization = true)]
public sealed class DiagnosticsTests
{
    [Fact]
    public async Task A_success_is_one_span_one_debug_message_and_metrics()
    {
        using Recorder recorder = new();
        await using FaultFixture fixture = await StartAsync(recorder);

        await fixture.CallAsync("create", TestContext.Current.CancellationToken);

        Activity span = Assert.Single(recorder.Spans);
        Assert.Equal("Chat/SaveChatSessionEntity", span.DisplayName);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal("SaveChatSessionEntity", span.GetTagItem("superoffice.chat.operation"));
        Assert.Equal(1, span.GetTagItem("superoffice.chat.attempts"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        LogEntry message = Assert.Single(recorder.Messages);
        Assert.Equal((LogLevel.Debug, 1, "CallSucceeded"), (message.Level, message.Event.Id, message.Event.Name));
        Assert.StartsWith("SaveChatSessionEntity succeeded after 1 attempt(s) in ", message.Message, StringComparison.Ordinal);
        Assert.Equal(
            ["superoffice.chat.client.calls", "superoffice.chat.client.call.duration"],
            recorder.Metrics.Select(static metric => metric.Instrument));
    }

    [Fact]
    public async Task A_retry_is_a_warning_and_is_counted()
    {
        using Recorder recorder = new();
        await using FaultFixture fixture = await StartAsync(recorder);
        fixture.Emulator.Faults.Add(ChatFault.BadGateway());

        await fixture.CallAsync("read", TestContext.Current.CancellationToken);

        Assert.Equal([(LogLevel.Warning, "Retrying"), (LogLevel.Debug, "CallSucceeded")], recorder.Messages.Select(static message => (message.Level, message.Event.Name)));
        Assert.Matches(
            "^GetChatSessionEntity failed with 502 after 1 attempt\\(s\\), and will be retried in [0-9]+ ms\\. Client: default, session: 1\\.$", recorder.Messages[0].Message);
        Assert.Single(recorder.Metrics, static metric => metric.Instrument == "superoffice.chat.client.retries");
        Assert.Equal(2, Assert.Single(recorder.Spans).GetTagItem("superoffice.chat.attempts"));
    }

    [Fact]
    public async Task A_failure_marks_the_span_and_is_counted_by_kind()
    {
        using Recorder recorder = new();
        await using FaultFixture fixture = await StartAsync(recorder);
        fixture.Emulator.Faults.Add(ChatFault.ConnectionReset());

        await fixture.FailAsync("create");

        Activity span = Assert.Single(recorder.Spans);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("connection_error", span.GetTagItem("error.type"));
        Assert.Equal(true, span.GetTagItem("superoffice.chat.outcome_unknown"));
        Assert.Null(span.GetTagItem("http.response.status_code"));
        Assert.Contains(recorder.Metrics, static metric => metric is { Instrument: "superoffice.chat.client.failures", Value: 1 }
            && metric.Tags.Contains("error.type=connection_error", StringComparison.Ordinal));
        Assert.Equal((LogLevel.Debug, "CallFailed"), recorder.Messages.Select(static message => (message.Level, message.Event.Name)).Single());
    }

    [Fact]
    public async Task The_http_request_of_a_call_is_within_its_span()
    {
        using Recorder recorder = new();
        await using FaultFixture fixture = await StartAsync(recorder);
        using Activity caller = new Activity("caller").Start();

        await fixture.CallAsync("read", TestContext.Current.CancellationToken);

        Assert.Equal(caller.SpanId, Assert.Single(recorder.Spans).ParentSpanId);
        Assert.Same(caller, Activity.Current);
    }

    private static Task<FaultFixture> StartAsync(Recorder recorder) => FaultFixture.StartAsync(
        application: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft", LogLevel.None).AddProvider(recorder.Log)));
}
