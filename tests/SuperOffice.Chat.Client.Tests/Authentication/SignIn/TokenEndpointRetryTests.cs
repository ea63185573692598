using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Tests.Authentication;

/// <summary>The HTTP client of <see cref="ChatCredentialContext"/> retries by itself, for built-in credentials and for those of applications.</summary>
public sealed class TokenEndpointRetryTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task An_attempt_that_hangs_is_canceled_after_20_seconds_and_retried()
    {
        using SlowAtFirst handler = new();
        using HttpClient http = new ChatCredentialContext { PrimaryHandler = handler, TimeProvider = _time }.CreateHttpClient();

        Task<string> response = http.GetStringAsync("https://sign-in.example", TestContext.Current.CancellationToken);
        Assert.True(await handler.Attempted.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        _time.Advance(TimeSpan.FromSeconds(20));
        while (!response.IsCompleted)
        {
            await Task.Yield();
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("there", await response);
    }

    [Fact]
    public async Task A_truncated_response_is_requested_again()
    {
        int attempts = 0;
        using Responding handler = new(() => ++attempts < 3 ? new StreamContent(new CutStream()) : new StringContent("whole"));
        using HttpClient http = new ChatCredentialContext { PrimaryHandler = handler, TimeProvider = new QuickWaitsClock() }.CreateHttpClient();

        Assert.Equal("whole", await http.GetStringAsync("https://sign-in.example", TestContext.Current.CancellationToken));
        Assert.Equal(3, attempts);
    }

    private sealed class SlowAtFirst : HttpMessageHandler
    {
        private int _attempts;

        public SemaphoreSlim Attempted { get; } = new(0);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_attempts++ == 0)
            {
                Task wait = Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
                Attempted.Release();
                await wait;
            }

            return new(HttpStatusCode.OK) { Content = new StringContent("there") };
        }
    }

    private sealed class Responding : HttpMessageHandler
    {
        private readonly Func<HttpContent> _content;

        public Responding(Func<HttpContent> content) => _content = content;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = _content() });
    }

    private sealed class CutStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            Task.FromException(new HttpIOException(HttpRequestError.ResponseEnded));
    }
}
