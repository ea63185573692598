using Polly;
using Polly.Retry;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Decides with Polly when the next try is due. Made after the first failure of a client: to make it takes longer than a
/// call, and a program that makes one call and ends need not wait for it.
/// </summary>
internal sealed class Repeats
{
    private static readonly ResiliencePropertyKey<Repeat> RepeatKey = new("SuperOffice.Chat.Client.Repeat");

    private readonly ResilienceHandler _handler;
    private readonly ChatClientSettings _settings;
    private readonly TimeProvider _time;
    private readonly ChatLog _log;
    private readonly ResiliencePipeline<Attempt> _pipeline;

    public Repeats(ResilienceHandler handler, ChatClientSettings settings, TimeProvider time, ChatLog log)
    {
        _handler = handler;
        _settings = settings;
        _time = time;
        _log = log;
        _pipeline = BuildPipeline();
    }

    /// <exception cref="ChatAgentConnectionException">The time for the call is over.</exception>
    public async Task<Attempt> RunAsync(Repeat repeat)
    {
        // Ends the waits; the tries themselves know how much time is left.
        using CancellationTokenSource total = _handler.TimeLeft(repeat.Call);
        using CancellationTokenRegistration link = total.CancelWith(repeat.CancellationToken);
        ResilienceContext context = ResilienceContextPool.Shared.Get(total.Token);
        context.Properties.Set(RepeatKey, repeat);
        try
        {
            return await _pipeline.ExecuteAsync(TryAgainAsync, context, repeat).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!repeat.CancellationToken.IsCancellationRequested)
        {
            throw CallFailure.OutOfTime(repeat.Call, _settings.TotalTimeout, repeat.Latest);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Repeat RepeatOf(ResilienceContext context) => context.Properties.GetValue(RepeatKey, null!);

    private ResiliencePipeline<Attempt> BuildPipeline() =>
        new ResiliencePipelineBuilder<Attempt> { TimeProvider = _time }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                BackoffType = DelayBackoffType.Exponential,
                Delay = _settings.BaseDelay,
                DelayGenerator = arguments => ValueTask.FromResult(StatedWait(arguments)),
                MaxDelay = _settings.MaxDelay,
                MaxRetryAttempts = ChatRetryOptions.MaxRetryAttemptsLimit,
                OnRetry = BeforeRepeat,
                ShouldHandle = arguments => ValueTask.FromResult(
                    arguments.Outcome.Exception is null
                    && arguments.AttemptNumber < _handler.MaxRetries(RepeatOf(arguments.Context).Call)
                    && _handler.MayRepeat(arguments.Outcome.Result, RepeatOf(arguments.Context).Call)),
                UseJitter = true,
            })
            .Build();

    private TimeSpan? StatedWait(RetryDelayGeneratorArguments<Attempt> arguments)
    {
        if (_handler.RetryAfter(arguments.Outcome.Result) is not { } wait)
        {
            return null;
        }

        TimeSpan spread = RetryAfterHeader.Spread(wait, _settings.MaxDelay);
        return spread < _handler.Remaining(RepeatOf(arguments.Context).Call) ? spread : wait;
    }

    private ValueTask BeforeRepeat(OnRetryArguments<Attempt> arguments)
    {
        ChatCall call = RepeatOf(arguments.Context).Call;
        Attempt attempt = arguments.Outcome.Result;
        _log.Retrying(call, arguments.RetryDelay, attempt.Reason);
        ChatDiagnostics.Retrying(call, arguments.RetryDelay, CallError.From(call, attempt));
        attempt.Response?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<Attempt> TryAgainAsync(ResilienceContext context, Repeat repeat)
    {
        if (!repeat.TakeFirst(out Attempt attempt))
        {
            attempt = await _handler.TryAsync(repeat.Request, repeat.Call, repeat.Latest, repeat.CancellationToken).ConfigureAwait(false);
            repeat.Latest = attempt;
        }

        return attempt;
    }
}
