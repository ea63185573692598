using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>A timeout keeps why the attempt before it failed, and is not reported as another one.</summary>
public sealed class TimeoutCauseTests
{
    [Fact]
    public async Task The_total_timeout_keeps_the_cause_of_the_attempt_before_it()
    {
        HttpRequestException cause = new(HttpRequestError.ConnectionError, "refused", new SocketException((int)SocketError.ConnectionRefused));
        using ScriptedHandler network = new(_ => throw cause);
        QuickWaitsClock clock = new();
        using ChatAgentClient client = ChatAgentClient.Create(
            new()
            {
                BaseAddress = new Uri("https://tenant.example.com/"),
                Credential = ChatCredential.Bearer("8A:Cust1.token"),
                ConnectTimeout = TimeSpan.FromSeconds(4),
                AttemptTimeout = TimeSpan.FromSeconds(4.5),
                TotalTimeout = TimeSpan.FromSeconds(4.5),
                Retry = { BaseDelay = TimeSpan.FromMinutes(1), MaxDelay = TimeSpan.FromMinutes(1) },
            },
            null,
            network,
            clock);

        Task<ChatSessionEntity> call = client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(5));
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => call.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        Assert.Same(cause, failure.InnerException);
        Assert.Equal(HttpRequestError.ConnectionError, failure.HttpRequestError);
        Assert.True(failure.IsTimeout);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(
            "SaveChatSessionEntity failed: the total timeout of 4.5 seconds elapsed after 1 attempt(s); last result: the connection could not be opened (ConnectionRefused).",
            failure.Message);
    }

    [Fact]
    public async Task The_total_timeout_during_an_attempt_keeps_the_cause_of_the_attempt_before_it()
    {
        HttpRequestException cause = new(HttpRequestError.ConnectionError, "refused", new SocketException((int)SocketError.ConnectionRefused));
        TaskCompletionSource second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using Hanging network = new(cause, second);
        QuickWaitsClock clock = new();
        using ChatAgentClient client = ChatAgentClient.Create(
            new()
            {
                BaseAddress = new Uri("https://tenant.example.com/"),
                Credential = ChatCredential.Bearer("8A:Cust1.token"),
                TotalTimeout = TimeSpan.FromSeconds(30),
                Retry = { MaxDelay = QuickWaitsClock.LongestWait },
            },
            null,
            network,
            clock);

        Task<ChatSessionEntity> call = client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken);
        await second.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(31));
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => call.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        Assert.Same(cause, failure.InnerException);
        Assert.True(failure.IsTimeout);
    }

    [Theory]
    [InlineData("read", null, "GetChatSessionEntity failed: the total timeout of 20 seconds elapsed after 1 attempt(s).")]
    [InlineData("create", null, "SaveChatSessionEntity failed: the total timeout of 20 seconds elapsed after 1 attempt(s). The operation may have completed on the server; check before retrying.")]
    [InlineData("read", 503, "GetChatSessionEntity failed: the total timeout of 20 seconds elapsed after 2 attempt(s); last result: status 503.")]
    [InlineData("create", 429, "SaveChatSessionEntity failed: the total timeout of 20 seconds elapsed after 2 attempt(s); last result: status 429. The operation may have completed on the server; check before retrying.")]
    public async Task An_attempt_that_ends_with_the_total_timeout_is_not_reported_as_retried(string call, int? before, string message)
    {
        using LogRecorder log = new();
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            static options => options.TotalTimeout = TimeSpan.FromSeconds(20),
            services => services.AddLogging(logging => logging.AddProvider(log)));
        TaskCompletionSource hangs = new(TaskCreationOptions.RunContinuationsAsynchronously);
        fixture.Emulator.Faults.When(request =>
        {
            if (request.Number == 1 && before is not null)
            {
                return before == 503 ? ChatFault.ServiceUnavailable() : ChatFault.TooManyRequests();
            }

            hangs.TrySetResult();
            return ChatFault.SlowResponse(TimeSpan.FromDays(1));
        });

        Task<ChatAgentException> failing = fixture.FailAsync(call);
        await hangs.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(20));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await failing);
        Assert.Equal(message, failure.Message);
        Assert.True(failure.IsTimeout);
        Assert.Equal(before is null ? 0 : 1, log.Messages.Count(static entry => entry.Event.Name == "Retrying"));
    }

    [Theory]
    [InlineData("create", true)]
    [InlineData("read", false)]
    public async Task The_timeout_of_HttpClient_is_reported_as_such(string call, bool outcomeUnknown)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: static client => client.ConfigureHttpClient(
            static http => http.Timeout = TimeSpan.FromMilliseconds(500)));
        fixture.Emulator.Faults.Add(ChatFault.SlowResponse(TimeSpan.FromDays(1)));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await fixture.FailAsync(call));

        Assert.True(failure.IsTimeout);
        Assert.Equal(outcomeUnknown, failure.OutcomeUnknown);
        Assert.Contains("HttpClient.Timeout", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("connection", failure.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(failure.InnerException!.InnerException);
    }

    private sealed class Hanging(Exception first, TaskCompletionSource second) : HttpMessageHandler
    {
        private int _sent;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _sent) == 1)
            {
                throw first;
            }

            second.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            throw new InvalidOperationException("It never ends.");
        }
    }
}
