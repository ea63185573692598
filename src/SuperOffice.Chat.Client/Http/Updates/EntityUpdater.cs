using System.Net;
using System.Runtime.ExceptionServices;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Reads an entity, applies a change and saves it. After an unknown outcome of the save it reads the entity again before it
/// retries, so that a retry never overwrites a change that another user made in the meantime.
/// </summary>
internal sealed class EntityUpdater(ChatCalls calls, ChatClientSettings settings, TimeProvider time, ChatLog log)
{
    private readonly ChatCalls _calls = calls;
    private readonly ChatClientSettings _settings = settings;
    private readonly TimeProvider _time = time;
    private readonly ChatLog _log = log;

    /// <exception cref="ChatAgentApiException">Another user changed the entity, and the outcome of the save is unknown.</exception>
    public async Task<T> RunAsync<T>(
        EntityUpdate<T> update, int id, Func<T, T> change, ChatRequestOptions? options, CancellationToken cancellationToken)
        where T : class
    {
        UpdateProgress progress = new(_time.GetTimestamp(), update.Get.TakesSessionId ? id : 0, Attempts: 0);
        EntitySnapshot<T> original = await _calls.GetSnapshotAsync(update, id, progress, options, cancellationToken).ConfigureAwait(false);
        T changed = change(original.Entity)
            ?? throw new InvalidOperationException("The change function returned null. Return the changed entity, or the unchanged entity to save nothing.");
        if (update.Id(changed) != id)
        {
            throw new InvalidOperationException(
                FormattableString.Invariant($"The change function changed {update.Response.IdMember} from {id} to {update.Id(changed)}. An update must keep the id. To create a copy, save the entity with id 0."));
        }

        if (EntityMerge.Merge(original, changed) is not { } merged)
        {
            return original.Entity;
        }

        int retries = options?.MaxRetryAttempts ?? _settings.MaxRetryAttempts;
        for (int retry = 0; ; retry++)
        {
            ChatAgentException failure;
            try
            {
                return await _calls
                    .GetAsync(update.Save, merged, options, cancellationToken, progress).ConfigureAwait(false);
            }
            catch (ChatAgentException exception) when (retry < retries && MayHaveBeenSaved(exception))
            {
                failure = exception;
            }

            EntitySnapshot<T> current = await ReadAgainAsync(update, id, options, failure, Delay(retry), progress, cancellationToken).ConfigureAwait(false);
            if (!EntityMerge.IsSame(original.Entity, current.Entity))
            {
                return EntityMerge.ContainsChange(original.Entity, changed, current.Entity)
                    ? current.Entity
                    : throw Conflict(update, id, failure);
            }

            merged = EntityMerge.Merge(original, changed)!;
            progress = progress with { Attempts = failure.Attempts };
            RecordRetry(update.Save, progress, failure);
        }
    }

    private static bool MayHaveBeenSaved(ChatAgentException failure) => failure.OutcomeUnknown && failure switch
    {
        ChatAgentConnectionException => true,
        ChatAgentApiException { StatusCode: HttpStatusCode status } => AttemptClassifier.Classify(status) is AttemptOutcome.Unknown or AttemptOutcome.Unavailable,
        ChatAgentProtocolException { StatusCode: HttpStatusCode.OK } => true,
        _ => false,
    };

    private async Task<EntitySnapshot<T>> ReadAgainAsync<T>(
        EntityUpdate<T> update,
        int id,
        ChatRequestOptions? options,
        ChatAgentException failure,
        TimeSpan delay,
        UpdateProgress progress,
        CancellationToken cancellationToken)
        where T : class
    {
        TimeSpan left = _settings.TotalTimeout - _time.GetElapsedTime(progress.Started!.Value);
        if (left <= TimeSpan.Zero)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        using CancellationTokenSource total = _time.CreateCancellationTokenSource(left);
        using CancellationTokenRegistration link = total.CancelWith(cancellationToken);
        try
        {
            await Task.Delay(delay, _time, total.Token).ConfigureAwait(false);
            return await _calls.GetSnapshotAsync(update, id, progress, options, total.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (Exception exception) when (exception is ChatAgentException or OperationCanceledException)
        {
            // The outcome of the save remains unknown: its failure is reported.
            ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }

    // Recorded after the entity was read again, which shows whether the save must be retried.
    private void RecordRetry(ChatOperation save, UpdateProgress progress, ChatAgentException failure)
    {
        ChatCall call = new(save, _settings.ForCalls, progress.Started!.Value, progress.Attempts)
        {
            TenantRoot = _settings.TenantRoot,
            SessionId = progress.SessionId,
        };
        CallError error = CallError.From(call, failure);
        _log.Retrying(call, TimeSpan.Zero, error.Description);
        ChatDiagnostics.Retrying(call, TimeSpan.Zero, error);
    }

    // Exponential with jitter, as the retries of other calls.
    private TimeSpan Delay(int retry)
    {
        TimeSpan delay = _settings.BaseDelay * Math.Pow(2, retry);
        TimeSpan half = (delay < _settings.MaxDelay ? delay : _settings.MaxDelay) / 2;
        return half + Jitter.UpTo(half);
    }

    private static ChatAgentApiException Conflict<T>(EntityUpdate<T> update, int id, ChatAgentException failure) =>
        new(
            FormattableString.Invariant(
                $"{update.Save.Name} failed: another user changed {update.Response.IdMember} {id} in the meantime, and the outcome of the save is unknown. Read the entity again and reapply the change if it is still needed."),
            failure)
        {
            Operation = update.Save.Name,
            Attempts = failure.Attempts,
            IsConflict = true,
            OutcomeUnknown = true,
            StatusCode = HttpStatusCode.OK,
        };
}
