using Microsoft.Extensions.DependencyInjection;
using Polly;
using Polly.Hedging;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Under a hedging handler of the application a second attempt of what must be sent once gets the outcome of the first.</summary>
public sealed class HedgingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("around")]
    [InlineData("within")]
    public async Task A_second_attempt_waits_for_the_first_and_the_session_is_created_once(string where)
    {
        Gate gate = new();
        await using FaultFixture fixture = await StartAsync(where, gate);
        gate.Attach(fixture, ChatFault.None);

        Task call = fixture.CallAsync("create", TestContext.Current.CancellationToken);
        await gate.WaitForSecondAsync();
        gate.Open();
        await call;

        Assert.Single(fixture.Emulator.Requests);
        Assert.Equal(2, fixture.Emulator.Sessions.Count);
    }

    [Theory]
    [InlineData("around", "500")]
    [InlineData("within", "500")]
    [InlineData("around", "reset")]
    [InlineData("within", "reset")]
    public async Task A_second_attempt_gets_the_failure_of_the_first(string where, string fault)
    {
        Gate gate = new();
        await using FaultFixture fixture = await StartAsync(where, gate);
        gate.Attach(fixture, (fault == "500" ? ChatFault.InternalServerError() : ChatFault.ConnectionReset()).AfterCommit());

        Task<ChatAgentException> call = fixture.FailAsync("create");
        await gate.WaitForSecondAsync();
        gate.Open();
        ChatAgentException failure = await call;

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(fault == "500", failure is ChatAgentApiException);
        Assert.Single(fixture.Emulator.Requests);
    }

    [Theory]
    [InlineData("around")]
    [InlineData("within")]
    public async Task A_second_attempt_is_sent_when_the_server_definitely_did_not_process_the_first(string where)
    {
        Gate gate = new();
        await using FaultFixture fixture = await StartAsync(where, gate);
        gate.Attach(fixture, ChatFault.TooManyRequests(TimeSpan.FromSeconds(1)));

        Task call = fixture.CallAsync("create", TestContext.Current.CancellationToken);
        await gate.WaitForSecondAsync();
        gate.Open();
        await call;

        Assert.Equal(2, fixture.Emulator.Sessions.Count);
    }

    private static Task<FaultFixture> StartAsync(string where, Gate gate) => FaultFixture.StartAsync(
        application: services =>
        {
            if (where == "around")
            {
                services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new Hedging(gate)));
            }
        },
        client: client =>
        {
            if (where == "within")
            {
                client.AddHttpMessageHandler(() => new Hedging(gate));
            }
        });

    /// <summary>Holds the first request at the server until the second attempt has started.</summary>
    private sealed class Gate
    {
        private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Arrived => _arrived.Task;

        public void Attach(FaultFixture fixture, ChatFault first)
        {
            bool met = false;
            fixture.Emulator.Faults.When(_ =>
            {
                if (met)
                {
                    return null;
                }

                met = true;
                _arrived.TrySetResult();
                _open.Task.Wait(TestContext.Current.CancellationToken);
                return first;
            });
        }

        public void BeginSecond() => _second.TrySetResult();

        public Task WaitForSecondAsync() => _second.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);

        public void Open() => _open.TrySetResult();
    }

    /// <summary>Polly's hedging, whose second attempt begins once the first has arrived at the server.</summary>
    private sealed class Hedging : DelegatingHandler
    {
        private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;
        private readonly Gate _gate;

        public Hedging(Gate gate)
        {
            _gate = gate;
            _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
                .AddHedging(new HedgingStrategyOptions<HttpResponseMessage>
                {
                    MaxHedgedAttempts = 1,
                    Delay = TimeSpan.Zero,
                    ShouldHandle = static arguments => ValueTask.FromResult(
                        arguments.Outcome.Exception is not null || (int)arguments.Outcome.Result!.StatusCode is 429 or >= 500),
                })
                .Build();
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            int attempts = 0;
            return await _pipeline.ExecuteAsync(
                async token =>
                {
                    if (Interlocked.Increment(ref attempts) == 1)
                    {
                        return await base.SendAsync(request, token);
                    }

                    await _gate.Arrived.WaitAsync(Patience, token);
                    Task<HttpResponseMessage> second = base.SendAsync(RequestCopy.Create(request), token);
                    _gate.BeginSecond();
                    return await second;
                },
                cancellationToken);
        }
    }
}
