using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Runs the attempts of a call. <see cref="AttemptSender"/> sends each of them, and <see cref="RetryPipeline"/>, which is entered
/// only after a failure, waits and retries.
/// </summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    private readonly RetryPolicy _policy;
    private readonly AttemptSender _sender;
    private readonly Lazy<RetryPipeline> _retries;

    public ResilienceHandler(ChatClientSettings settings, TimeProvider time, ChatLog log)
    {
        _policy = new(settings, time);
        _sender = new(settings, _policy, base.SendAsync, time);
        _retries = new(() => new RetryPipeline(settings, _policy, _sender, time, log));
    }

    // The state of a ValueTask may come from a pool; that of a Task may not.
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendPooledAsync(request, cancellationToken).AsTask();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpResponseMessage> SendPooledAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ChatCall call = ChatCall.Get(request);
        Attempt attempt = await _sender.SendAsync(request, call, null, cancellationToken).ConfigureAwait(false);
        if (_policy.GetMaxRetries(call) > 0 && _policy.ShouldRetry(attempt, call))
        {
            attempt = await _retries.Value.RunAsync(new RetryState(request, call, attempt, cancellationToken)).ConfigureAwait(false);
        }

        return attempt.GetResponse();
    }
}
