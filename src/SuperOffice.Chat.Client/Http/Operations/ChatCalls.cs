using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Runs calls: records their traces and metrics, sends the requests through Refit, and reads the responses.</summary>
internal sealed class ChatCalls
{
    private readonly object _client;
    private readonly IChatAgentApi _api;
    private readonly ChatClientSettings _settings;
    private readonly ResponseReader _reader;
    private readonly TimeProvider _time;
    private readonly ChatLog _log;
    private volatile bool _isClosed;

    /// <param name="client">The client, for the exception when it is disposed.</param>
    /// <param name="api">The operations.</param>
    /// <param name="settings">The settings of the client.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">The log.</param>
    public ChatCalls(object client, IChatAgentApi api, ChatClientSettings settings, TimeProvider time, ChatLog log)
    {
        _client = client;
        _api = api;
        _settings = settings;
        _reader = new ResponseReader(new ResponseErrors(settings, time));
        _time = time;
        _log = log;
    }

    /// <summary>Rejects further calls, because the client was disposed.</summary>
    public void Close() => _isClosed = true;

    /// <summary>Runs a call that requires a value.</summary>
    public Task<T> GetAsync<TArgument, T>(
        ValueOperation<TArgument, T> operation,
        TArgument argument,
        ChatRequestOptions? options,
        CancellationToken cancellationToken,
        UpdateProgress update = default)
        where T : notnull =>
        SendAsync(operation, argument, operation.Send, operation.Response, static (reader, call, response, descriptor) =>
            reader.ReadRequired(call, response, descriptor), options, cancellationToken, update);

    /// <summary>Runs a call that returns null when nothing was found.</summary>
    public Task<T?> FindAsync<TArgument, T>(
        ValueOperation<TArgument, T> operation, TArgument argument, ChatRequestOptions? options, CancellationToken cancellationToken)
        where T : class =>
        SendAsync(operation, argument, operation.Send, operation.Response, static (reader, call, response, descriptor) =>
            reader.TryRead(call, response, descriptor, out T? value) ? value : null, options, cancellationToken);

    /// <summary>Runs a call that returns a list. Null is returned as an empty list, and null items are removed.</summary>
    public Task<IReadOnlyList<T>> ListAsync<TArgument, T>(
        ValueOperation<TArgument, IReadOnlyList<T>> operation, TArgument argument, ChatRequestOptions? options, CancellationToken cancellationToken)
        where T : class =>
        SendAsync(operation, argument, operation.Send, operation.Response, static (reader, call, response, descriptor) =>
            reader.TryRead(call, response, descriptor, out IReadOnlyList<T>? list) ? WithoutNulls(list) : [], options, cancellationToken);

    /// <summary>Reads an entity in order to update it. The attempts of earlier saves do not count.</summary>
    public Task<EntitySnapshot<T>> GetSnapshotAsync<T>(
        EntityUpdate<T> update, int id, UpdateProgress progress, ChatRequestOptions? options, CancellationToken cancellationToken)
        where T : notnull =>
        SendAsync(update.Get, id, update.Get.Send, (Update: update, Id: id), static (reader, call, response, state) =>
            reader.ReadSnapshot(call, response, state.Update.Response, state.Update.Id, state.Id), options, cancellationToken, progress with { Attempts = 0 });

    /// <summary>Runs a call without a value.</summary>
    public Task RunAsync<TArgument>(
        VoidOperation<TArgument> operation, TArgument argument, ChatRequestOptions? options, CancellationToken cancellationToken) =>
        SendAsync(operation, argument, operation.Send, true, static (reader, call, response, done) =>
        {
            reader.EnsureSuccess(call, response);
            return done;
        }, options, cancellationToken);

    private static IReadOnlyList<T> WithoutNulls<T>(IReadOnlyList<T> list)
        where T : class =>
        list.Contains(null) ? [.. list.OfType<T>()] : list;

    private async Task<T> SendAsync<TArgument, TState, T>(
        ChatOperation operation,
        TArgument argument,
        SendRequest<TArgument> send,
        TState state,
        Func<ResponseReader, ChatCall, HttpResponseMessage, TState, T> read,
        ChatRequestOptions? options,
        CancellationToken cancellationToken,
        UpdateProgress update = default)
    {
        ObjectDisposedException.ThrowIf(_isClosed, _client);
        cancellationToken.ThrowIfCancellationRequested();
        ChatCall call = Begin(operation, options, update);
        call.SessionId = update.SessionId > 0 ? update.SessionId : GetSessionId(operation, argument);
        try
        {
            using HttpResponseMessage response = await send(_api, argument, call, cancellationToken).ConfigureAwait(false);

            // A handler of the application may have replaced the content.
            if (response.Content is not BufferedResponse)
            {
                await LoadReplacedAsync(call, response, cancellationToken).ConfigureAwait(false);
            }

            T result = read(_reader, call, response, state);
            if (result is ChatSessionEntity session)
            {
                call.SessionId = session.ChatSessionId;
            }

            Succeed(call);
            return result;
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            Fail(call, exception);
            throw new OperationCanceledException($"{call.Operation.Name} was canceled by the caller.", exception, cancellationToken);
        }
        catch (ChatAgentException exception)
        {
            Fail(call, exception);
            throw;
        }
        catch (ObjectDisposedException exception) when (_isClosed && call.Attempts == 0)
        {
            Fail(call, exception);
            throw new ObjectDisposedException(_client.GetType().FullName, exception);
        }
        catch (Exception exception) when (_isClosed)
        {
            call.RecordUnknownOutcomeIfSent();
            Fail(call, exception);
            throw CallFailure.Disposed(call, exception);
        }
        catch (HttpRequestException exception) when (ThrownResponse.IsReportedBy(exception))
        {
            // Thrown by an outer handler of the application.
            throw CreateException(call, exception, state, read);
        }
        catch (Exception exception)
            when (call.Attempts == 0 && exception is (ArgumentException or InvalidOperationException or NotSupportedException))
        {
            // A programming error rather than a failure of the call: it is not wrapped.
            Fail(call, exception);
            throw;
        }
        catch (Exception exception)
        {
            // Thrown by a handler of the application. Whatever its type, the call received no response.
            call.RecordUnknownOutcomeIfSent();
            Fail(call, exception);
            throw CallFailure.NoResponse(call, exception);
        }
    }

    private async Task LoadReplacedAsync(ChatCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await BufferedResponse.LoadAsync(response, _settings.MaxResponseSize, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            call.RecordUnknownOutcome();
            throw CallFailure.TruncatedResponse(call, response.StatusCode, exception);
        }
    }

    private Exception CreateException<TState, T>(
        ChatCall call, HttpRequestException cause, TState state, Func<ResponseReader, ChatCall, HttpResponseMessage, TState, T> read)
    {
        using ThrownResponse response = ThrownResponse.From(null, cause);
        try
        {
            read(_reader, call, response, state);
        }
        catch (ChatAgentException exception)
        {
            Fail(call, exception);
            return exception;
        }

        // A deletion that an earlier attempt may have completed counts as done, but not when a handler reported the status.
        Fail(call, cause);
        return CallFailure.NoResponse(call, cause);
    }

    // For value types, the JIT compiler resolves the pattern: nothing is boxed.
    private static int GetSessionId<TArgument>(ChatOperation operation, TArgument argument) => argument switch
    {
        ISessionRequest request => request.ChatSessionId,
        ChatSessionEntity session => session.ChatSessionId,
        int id when operation.TakesSessionId => id,
        _ => 0,
    };

    private ChatCall Begin(ChatOperation operation, ChatRequestOptions? options, UpdateProgress update)
    {
        RequestOptionsValidator.Validate(options);
        ChatCallZone zone = string.IsNullOrEmpty(options?.TimeZone) ? _settings.Zone : ChatCallZone.Create(options.TimeZone);
        ChatCallSettings settings = options is null ? _settings.ForCalls : new(_settings.ForCalls.Client, zone, options);
        long started = _time.GetTimestamp();
        return new(operation, settings, started, update.Attempts)
        {
            TimeoutStarted = update.Started ?? started,
            Activity = ChatDiagnostics.Start(operation, settings.Client),
            MaxResponseSize = _settings.MaxResponseSize,
            TenantRoot = _settings.TenantRoot,
        };
    }

    private void Succeed(ChatCall call)
    {
        TimeSpan elapsed = _time.GetElapsedTime(call.Started);
        _log.CallSucceeded(call, elapsed);
        ChatDiagnostics.Succeeded(call, elapsed);
    }

    private void Fail(ChatCall call, Exception exception)
    {
        TimeSpan elapsed = _time.GetElapsedTime(call.Started);
        CallError error = CallError.From(call, exception);
        _log.CallFailed(call, elapsed, error);
        ChatDiagnostics.Failed(call, elapsed, error);
    }
}
