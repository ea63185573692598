using Polly;
using Polly.Retry;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Retries failed attempts with Polly. Created after the first failure of a client, because its creation takes longer than a call.
/// </summary>
internal sealed class RetryPipeline
{
    private static readonly ResiliencePropertyKey<RetryState> StateKey = new("SuperOffice.Chat.Client.RetryState");

    private readonly ChatClientSettings _settings;
    private readonly RetryPolicy _policy;
    private readonly AttemptSender _sender;
    private readonly TimeProvider _time;
    private readonly ChatLog _log;
    private readonly ResiliencePipeline<Attempt> _pipeline;

    public RetryPipeline(ChatClientSettings settings, RetryPolicy policy, AttemptSender sender, TimeProvider time, ChatLog log)
    {
        _settings = settings;
        _policy = policy;
        _sender = sender;
        _time = time;
        _log = log;
        _pipeline = BuildPipeline();
    }

    /// <exception cref="ChatAgentConnectionException">The total timeout elapsed.</exception>
    public async Task<Attempt> RunAsync(RetryState state)
    {
        // Cancels the delays. The attempts limit their own time.
        using CancellationTokenSource total = _policy.CreateTotalTimeout(state.Call);
        using CancellationTokenRegistration link = total.CancelWith(state.CancellationToken);
        ResilienceContext context = ResilienceContextPool.Shared.Get(total.Token);
        context.Properties.Set(StateKey, state);
        try
        {
            return await _pipeline.ExecuteAsync(ExecuteAttemptAsync, context, state).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!state.CancellationToken.IsCancellationRequested)
        {
            throw CallFailure.TotalTimeoutElapsed(state.Call, _settings.TotalTimeout, state.Latest);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static RetryState GetState(ResilienceContext context) => context.Properties.GetValue(StateKey, null!);

    private ResiliencePipeline<Attempt> BuildPipeline() =>
        new ResiliencePipelineBuilder<Attempt> { TimeProvider = _time }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                BackoffType = DelayBackoffType.Exponential,
                Delay = _settings.BaseDelay,
                DelayGenerator = arguments => ValueTask.FromResult(_policy.GetDelay(arguments.Outcome.Result, GetState(arguments.Context).Call)),
                MaxDelay = _settings.MaxDelay,
                MaxRetryAttempts = ChatRetryOptions.MaxRetryAttemptsLimit,
                OnRetry = OnRetry,
                ShouldHandle = arguments => ValueTask.FromResult(
                    arguments.Outcome.Exception is null
                    && arguments.AttemptNumber < _policy.GetMaxRetries(GetState(arguments.Context).Call)
                    && _policy.ShouldRetry(arguments.Outcome.Result, GetState(arguments.Context).Call)),
                UseJitter = true,
            })
            .Build();

    private ValueTask OnRetry(OnRetryArguments<Attempt> arguments)
    {
        ChatCall call = GetState(arguments.Context).Call;
        Attempt attempt = arguments.Outcome.Result;
        CallError error = CallError.From(call, attempt);
        _log.Retrying(call, arguments.RetryDelay, error.Description);
        ChatDiagnostics.Retrying(call, arguments.RetryDelay, error);
        attempt.Response?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<Attempt> ExecuteAttemptAsync(ResilienceContext context, RetryState state)
    {
        if (!state.TryTakeFirst(out Attempt attempt))
        {
            attempt = await _sender.SendAsync(state.Request, state.Call, state.Latest, state.CancellationToken).ConfigureAwait(false);
            state.Latest = attempt;
        }

        return attempt;
    }
}
