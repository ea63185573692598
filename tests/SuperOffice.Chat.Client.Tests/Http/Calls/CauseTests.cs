using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Tests that an exception of an application's handler is the inner exception, and that the message names it.</summary>
public sealed class CauseTests
{
    private static readonly Dictionary<string, Func<Exception>> Thrown = new()
    {
        ["format"] = static () => new FormatException("A header is malformed."),
        ["circuit"] = static () => new BrokenCircuitException(),
        ["limiter"] = static () => new RateLimiterRejectedException(TimeSpan.FromSeconds(7)),
        ["custom"] = static () => new CustomException(),
        ["data"] = static () => new InvalidDataException("No token in the cache."),
        ["time"] = static () => new TimeoutException(),
    };

    public static TheoryData<string, string, bool> Cases => new MatrixTheoryData<string, string, bool>(Thrown.Keys, ["create", "overwrite", "read"], [true, false]);

    public static TheoryData<int, bool> Statuses => new MatrixTheoryData<int, bool>([400, 403, 404, 500, 502], [true, false]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_exception_of_a_handler_is_the_cause_and_is_named(string name, string call, bool isAround)
    {
        Exception cause = Thrown[name]();
        await using FaultFixture fixture = await CreateFixtureAsync(isAround, static response => response, before: () => throw cause);

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await fixture.FailAsync(call));

        Assert.Same(cause, failure.InnerException);
        Assert.Contains(cause.GetType().Name, failure.Message, StringComparison.Ordinal);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(cause is TimeoutException, failure.IsTimeout);
        Assert.Empty(fixture.Emulator.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_exception_after_the_request_was_sent_leaves_the_outcome_unknown(bool isAround)
    {
        await using FaultFixture fixture = await CreateFixtureAsync(isAround, static _ => throw new FormatException());

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await fixture.FailAsync("create"));

        Assert.True(failure.OutcomeUnknown);
        Assert.IsType<FormatException>(failure.InnerException);
        Assert.Single(fixture.Emulator.Requests);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_status_that_a_handler_throws_is_treated_as_that_status(int status, bool isAround)
    {
        await using FaultFixture fixture = await CreateFixtureAsync(isAround, static response => response.EnsureSuccessStatusCode());
        fixture.Emulator.Faults.Add(ChatFault.Response(status));

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await fixture.FailAsync("create"));

        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.Equal((HttpStatusCode)status, Assert.IsType<HttpRequestException>(failure.InnerException).StatusCode);
        Assert.Equal(status >= 500, failure.OutcomeUnknown);
        Assert.StartsWith($"SaveChatSessionEntity failed ({status}).", failure.Message, StringComparison.Ordinal);
        Assert.Contains("HttpRequestException", failure.Message, StringComparison.Ordinal);
        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task A_thrown_401_renews_the_credential()
    {
        await using FaultFixture fixture = await CreateFixtureAsync(isAround: false, static response => response.EnsureSuccessStatusCode(), options =>
            options.Credential = new Renewed(options.Credential!));

        await fixture.CallAsync("create", TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_thrown_401_is_a_refused_credential(bool isAround)
    {
        await using FaultFixture fixture = await CreateFixtureAsync(isAround, static response => response.EnsureSuccessStatusCode());
        fixture.Emulator.Faults.Add(ChatFault.Response(401));

        ChatAgentAuthenticationException failure = Assert.IsType<ChatAgentAuthenticationException>(await fixture.FailAsync("create"));

        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_thrown_status_of_a_read_is_retried(int status)
    {
        await using FaultFixture fixture = await CreateFixtureAsync(isAround: false, static response => response.EnsureSuccessStatusCode());
        fixture.Emulator.Faults.Add(ChatFault.Response(status));

        await fixture.CallAsync("read", TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_status_without_a_request_leaves_the_outcome_known(int status)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: client => client.AddHttpMessageHandler(
            () => new Responding((HttpStatusCode)status)));

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await fixture.FailAsync("create"));

        Assert.False(failure.OutcomeUnknown);
        Assert.Empty(fixture.Emulator.Requests);
    }

    private static Task<FaultFixture> CreateFixtureAsync(
        bool isAround, Func<HttpResponseMessage, HttpResponseMessage> after, Action<ChatClientOptions>? configure = null, Action? before = null) => isAround
        ? FaultFixture.StartAsync(configure, application: services => services.ConfigureHttpClientDefaults(
            client => client.AddHttpMessageHandler(() => new Inspecting(before, after))))
        : FaultFixture.StartAsync(configure, client: client => client.AddHttpMessageHandler(() => new Inspecting(before, after)));

    private sealed class CustomException : Exception;

    private sealed class Inspecting(Action? before, Func<HttpResponseMessage, HttpResponseMessage> after) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            before?.Invoke();
            return after(await base.SendAsync(request, cancellationToken));
        }
    }

    private sealed class Responding(HttpStatusCode status) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { RequestMessage = request });
    }

    private sealed class Renewed(ChatCredential good) : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
            refused is null ? new(ChatAuthorization.SoTicket("7T:expired")) : good.GetAuthorizationAsync(null, cancellationToken);
    }
}
