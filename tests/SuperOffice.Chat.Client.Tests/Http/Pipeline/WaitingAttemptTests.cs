using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>A response that another attempt waits for, and that cannot be read, is disposed.</summary>
public sealed class WaitingAttemptTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_response_that_is_too_large_is_disposed()
    {
        TrackedContent content = new();
        using HeldNetwork network = new(content);
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(static options =>
        {
            options.BaseAddress = new Uri("https://tenant.example.com/");
            options.Credential = ChatCredential.Bearer("8A:Cust1.token");
            options.MaxResponseSize = 1_000;
        }).AddHttpMessageHandler(() => new Doubling(network)).ConfigurePrimaryHttpMessageHandler(() => network);
        await using ServiceProvider provider = services.BuildServiceProvider();

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(() => provider.GetRequiredService<IChatAgentClient>()
            .SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
        Assert.True(content.IsDisposed);
    }

    /// <summary>Sends the request a second time while the first is held, and returns the result of the second.</summary>
    private sealed class Doubling(HeldNetwork network) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Task<HttpResponseMessage> first = base.SendAsync(RequestCopy.Create(request), cancellationToken);
            await network.Arrived.WaitAsync(Patience, cancellationToken);
            Task<HttpResponseMessage> second = base.SendAsync(RequestCopy.Create(request), cancellationToken);
            network.Release();
            await Assert.ThrowsAnyAsync<Exception>(() => first);
            return await second;
        }
    }

    private sealed class HeldNetwork(HttpContent content) : HttpMessageHandler
    {
        private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Arrived => _arrived.Task;

        public void Release() => _released.SetResult();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _arrived.SetResult();
            await _released.Task.WaitAsync(cancellationToken);
            return new(HttpStatusCode.OK) { Content = content, RequestMessage = request };
        }
    }

    private sealed class TrackedContent : ByteArrayContent
    {
        public TrackedContent()
            : base(new byte[2_000])
        {
        }

        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed |= disposing;
            base.Dispose(disposing);
        }
    }
}
