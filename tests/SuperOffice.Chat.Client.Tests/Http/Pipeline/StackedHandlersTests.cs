using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Extensions.Http;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>An application that retries every request of every client must not create a second session.</summary>
public sealed class StackedHandlersTests
{
    private static readonly Dictionary<string, ChatFault> Faults = new()
    {
        ["500"] = ChatFault.InternalServerError(),
        ["503"] = ChatFault.ServiceUnavailable(),
        ["reset"] = ChatFault.ConnectionReset(),
        ["cut headers"] = ChatFault.TruncatedHeaders(),
        ["cut body"] = ChatFault.TruncatedBody(),
    };

    public static TheoryData<string, string> StacksByFault
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string stack in (string[])["standard around", "standard within", "old policy around", "old policy within"])
            {
                foreach (string fault in Faults.Keys)
                {
                    data.Add(stack, fault);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StacksByFault))]
    public async Task A_new_session_is_sent_once_and_the_caller_gets_the_first_failure(string stack, string fault)
    {
        await using FaultFixture fixture = await StartAsync(stack);
        fixture.Emulator.Faults.Add(Faults[fault].AfterCommit());

        ChatAgentException failure = await fixture.FailAsync("create");

        Assert.Single(fixture.Emulator.Requests);
        Assert.Equal(2, fixture.Emulator.Sessions.Count);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal(fault is "500" or "503", failure is ChatAgentApiException);
    }

    [Theory]
    [InlineData("standard around")]
    [InlineData("standard within")]
    [InlineData("old policy around")]
    [InlineData("old policy within")]
    public async Task The_body_of_the_first_failure_is_preserved_for_the_caller(string stack)
    {
        await using FaultFixture fixture = await StartAsync(stack);
        fixture.Emulator.Faults.Add(ChatFault.Error(ChatErrorFormat.ErrorMessage, 500, "The topic is gone.", "ArgumentException"));

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await fixture.FailAsync("create"));

        Assert.Equal("ArgumentException", failure.ErrorType);
        Assert.Equal("The topic is gone.", failure.Detail);
    }

    [Fact]
    public async Task The_target_of_a_redirect_is_reported_to_the_caller_when_a_handler_retries_after_it()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: static client =>
            client.AddPolicyHandler(Policy.HandleResult<HttpResponseMessage>(static response => response.StatusCode == HttpStatusCode.Redirect).RetryAsync()));
        fixture.Emulator.Faults.Add(ChatFault.Redirect(new Uri("https://login.example.com/signin")));

        ChatAgentException failure = await fixture.FailAsync("create");

        Assert.Contains("a redirect to host 'login.example.com',", failure.Message, StringComparison.Ordinal);
        Assert.Single(fixture.Emulator.Requests);
    }

    [Theory]
    [InlineData("standard around")]
    [InlineData("standard within")]
    [InlineData("old policy around")]
    [InlineData("old policy within")]
    public async Task A_request_that_was_definitely_not_processed_may_be_sent_again(string stack)
    {
        await using FaultFixture fixture = await StartAsync(stack);
        fixture.Emulator.Faults.Add(ChatFault.TooManyRequests(TimeSpan.FromSeconds(1)));

        await fixture.CallAsync("create", TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Emulator.Requests.Count);
        Assert.Equal(2, fixture.Emulator.Sessions.Count);
    }

    [Fact]
    public async Task A_timeout_of_the_applications_own_handler_is_an_error_of_ours_and_sends_nothing_again()
    {
        await using FaultFixture fixture = await StartAsync("standard around");
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        fixture.Emulator.Faults.When(_ =>
        {
            arrived.TrySetResult();
            return ChatFault.SlowResponse(TimeSpan.FromDays(1));
        });

        Task<ChatAgentException> call = fixture.FailAsync("create");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        // The standard handler limits an attempt to ten seconds, before our thirty are over.
        fixture.Clock.Advance(TimeSpan.FromSeconds(10));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await call);
        Assert.True(failure.OutcomeUnknown);
        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task A_response_that_stalls_under_the_applications_timeout_is_reported_with_one_attempt()
    {
        SignalOfHeaders signal = new();
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            application: static services => services.ConfigureHttpClientDefaults(static client => Wrap(client, "standard around")),
            client: client => client.AddHttpMessageHandler(() => signal));
        fixture.Emulator.Faults.Add(ChatFault.SlowTrickle(TimeSpan.FromDays(1)));

        Task<ChatAgentException> call = fixture.FailAsync("create");
        await signal.Seen.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(10));

        ChatAgentException failure = await call;
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Single(fixture.Emulator.Requests);
    }

    [Theory]
    [InlineData("standard within", "503")]
    [InlineData("standard within", "reset")]
    [InlineData("old policy within", "503")]
    [InlineData("old policy within", "cut headers")]
    public async Task An_unknown_outcome_that_a_handler_of_the_application_swallowed_is_reported_with_the_next_result(string stack, string fault)
    {
        await using FaultFixture fixture = await StartAsync(stack);
        fixture.Emulator.Faults.Add(Faults[fault].AfterCommit()).Add(ChatFault.Forbidden());

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await fixture.FailAsync("overwrite"));

        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(9, fixture.Emulator.Sessions.Single(static session => session.ChatSessionId == 1).TopicId);
    }

    [Fact]
    public async Task A_wait_of_the_applications_handler_after_429_that_takes_too_long_leaves_the_outcome_known()
    {
        SignalOfHeaders signal = new();
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: client =>
        {
            Wrap(client, "standard within");
            client.AddHttpMessageHandler(() => signal);
        });
        fixture.Emulator.Faults.Add(ChatFault.TooManyRequests(TimeSpan.FromSeconds(60)));

        Task call = fixture.CallAsync("create", TestContext.Current.CancellationToken);
        await signal.Seen.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        // Our attempt, and the entire standard handler, have thirty seconds.
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await call;

        Assert.Equal(2, fixture.Emulator.Requests.Count);
        Assert.Equal(2, fixture.Emulator.Sessions.Count);
    }

    private static Task<FaultFixture> StartAsync(string stack) => FaultFixture.StartAsync(
        application: services =>
        {
            if (stack.EndsWith("around", StringComparison.Ordinal))
            {
                services.ConfigureHttpClientDefaults(client => Wrap(client, stack));
            }
        },
        client: client =>
        {
            if (stack.EndsWith("within", StringComparison.Ordinal))
            {
                Wrap(client, stack);
            }
        });

    private static void Wrap(IHttpClientBuilder client, string stack)
    {
        if (stack.StartsWith("standard", StringComparison.Ordinal))
        {
            client.AddStandardResilienceHandler().Configure(static (HttpStandardResilienceOptions options) =>
                options.Retry.Delay = TimeSpan.FromMilliseconds(1));
        }
        else
        {
            client.AddPolicyHandler(HttpPolicyExtensions.HandleTransientHttpError().WaitAndRetryAsync(3, static _ => TimeSpan.Zero));
        }
    }

    private sealed class SignalOfHeaders : DelegatingHandler
    {
        private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Seen => _seen.Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            _seen.TrySetResult();
            return response;
        }
    }
}
