using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Makes calls: begins and ends their traces and figures, sends through Refit, and reads what came.</summary>
internal sealed class ChatCalls
{
    private readonly IChatAgentApi _api;
    private readonly ChatClientSettings _settings;
    private readonly AnswerReader _reader;
    private readonly TimeProvider _time;
    private readonly ChatLog _log;
    private volatile bool _isClosed;

    public ChatCalls(IChatAgentApi api, ChatClientSettings settings, TimeProvider time, ChatLog log)
    {
        _api = api;
        _settings = settings;
        _reader = new AnswerReader(new AnswerErrors(settings, time));
        _time = time;
        _log = log;
    }

    /// <summary>Rejects further calls, because the client was disposed.</summary>
    public void Close() => _isClosed = true;

    /// <summary>A call whose value is due.</summary>
    public Task<T> GetAsync<TArgument, T>(
        ChatOperation operation,
        TArgument argument,
        Func<IChatAgentApi, TArgument, ChatCall, CancellationToken, Task<HttpResponseMessage>> send,
        Answer<T> answer,
        ChatRequestOptions? options,
        CancellationToken cancellationToken,
        UpdateProgress update = default)
        where T : notnull =>
        SendAsync(operation, argument, send, answer, static (reader, call, response, answer) =>
            reader.ReadDue(call, response, answer), options, cancellationToken, update);

    /// <summary>A call that may find nothing.</summary>
    public Task<T?> FindAsync<TArgument, T>(
        ChatOperation operation,
        TArgument argument,
        Func<IChatAgentApi, TArgument, ChatCall, CancellationToken, Task<HttpResponseMessage>> send,
        Answer<T> answer,
        ChatRequestOptions? options,
        CancellationToken cancellationToken)
        where T : class =>
        SendAsync(operation, argument, send, answer, static (reader, call, response, answer) =>
            reader.TryRead(call, response, answer, out T? value) ? value : null, options, cancellationToken);

    /// <summary>A call for a list, which is empty where the server says null, and has no nulls in it.</summary>
    public Task<IReadOnlyList<T>> ListAsync<TArgument, T>(
        ChatOperation operation,
        TArgument argument,
        Func<IChatAgentApi, TArgument, ChatCall, CancellationToken, Task<HttpResponseMessage>> send,
        Answer<IReadOnlyList<T>> answer,
        ChatRequestOptions? options,
        CancellationToken cancellationToken)
        where T : class =>
        SendAsync(operation, argument, send, answer, static (reader, call, response, answer) =>
            reader.TryRead(call, response, answer, out IReadOnlyList<T>? list) ? WithoutNulls(list) : [], options, cancellationToken);

    /// <summary>Reads an entity for a change to it.</summary>
    public Task<Original<T>> GetOriginalAsync<T>(
        EntityUpdate<T> update, int id, ChatRequestOptions? options, CancellationToken cancellationToken)
        where T : notnull =>
        SendAsync(update.Get, id, update.Read, (Update: update, Id: id), static (reader, call, response, state) =>
            reader.ReadOriginal(call, response, state.Update, state.Id), options, cancellationToken);

    /// <summary>A call without a value.</summary>
    public Task RunAsync<TArgument>(
        ChatOperation operation,
        TArgument argument,
        Func<IChatAgentApi, TArgument, ChatCall, CancellationToken, Task<HttpResponseMessage>> send,
        ChatRequestOptions? options,
        CancellationToken cancellationToken) =>
        SendAsync(operation, argument, send, true, static (reader, call, response, done) =>
        {
            reader.ReadNothing(call, response);
            return done;
        }, options, cancellationToken);

    private static IReadOnlyList<T> WithoutNulls<T>(IReadOnlyList<T> list)
        where T : class =>
        list.Contains(null) ? [.. list.OfType<T>()] : list;

    private async Task<T> SendAsync<TArgument, TState, T>(
        ChatOperation operation,
        TArgument argument,
        Func<IChatAgentApi, TArgument, ChatCall, CancellationToken, Task<HttpResponseMessage>> send,
        TState state,
        Func<AnswerReader, ChatCall, HttpResponseMessage, TState, T> read,
        ChatRequestOptions? options,
        CancellationToken cancellationToken,
        UpdateProgress update = default)
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(ChatAgentClient));
        cancellationToken.ThrowIfCancellationRequested();
        ChatCall call = Begin(operation, options, update.Attempts);
        call.SessionId = update.SessionId > 0 ? update.SessionId : SessionIdOf(operation, argument);
        try
        {
            using HttpResponseMessage response = await send(_api, argument, call, cancellationToken).ConfigureAwait(false);

            // A handler of the application may have put another content in the place of ours.
            if (response.Content is not BufferedAnswer)
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
            throw new OperationCanceledException($"{call.Operation.Name} was given up by its caller.", exception, cancellationToken);
        }
        catch (ChatAgentException exception)
        {
            Fail(call, exception);
            throw;
        }
        catch (ObjectDisposedException exception) when (_isClosed && call.Attempts == 0)
        {
            Fail(call, exception);
            throw new ObjectDisposedException(typeof(ChatAgentClient).FullName, exception);
        }
        catch (Exception exception) when (_isClosed)
        {
            DoubtIfSent(call);
            Fail(call, exception);
            throw CallFailure.Disposed(call, exception);
        }
        catch (HttpRequestException exception) when (ThrownResponse.IsReportedBy(exception))
        {
            // From a handler of the application around ours.
            throw Rejected(call, exception, state, read);
        }
        catch (Exception exception)
            when (call.Attempts == 0 && exception is (ArgumentException or InvalidOperationException or NotSupportedException))
        {
            // A mistake in the program, not a failure of the call: it is told as it is.
            Fail(call, exception);
            throw;
        }
        catch (Exception exception)
        {
            // From a handler of the application: whatever its type, for the caller it is a call without an answer.
            DoubtIfSent(call);
            Fail(call, exception);
            throw CallFailure.NoAnswer(call, exception, isTimeout: AppHandlers.GaveUpWaiting(exception));
        }
    }

    // The caller does not learn the result of a request that was sent.
    private static void DoubtIfSent(ChatCall call) => call.InDoubt |= call.Attempts > 0 && !call.IsUntouched;

    private async Task LoadReplacedAsync(ChatCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await BufferedAnswer.LoadAsync(response, _settings.MaxResponseSize, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            call.InDoubt = true;
            throw CallFailure.CutAnswer(call, response.StatusCode, exception);
        }
    }

    private Exception Rejected<TState, T>(
        ChatCall call, HttpRequestException cause, TState state, Func<AnswerReader, ChatCall, HttpResponseMessage, TState, T> read)
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

        // A delete of something that an earlier attempt may have deleted counts as done, but not on the word of a handler.
        Fail(call, cause);
        return CallFailure.NoAnswer(call, cause, isTimeout: false);
    }

    // For a value type the pattern is decided when the method is compiled: nothing is boxed.
    private static int SessionIdOf<TArgument>(ChatOperation operation, TArgument argument) => argument switch
    {
        ISessionRequest request => request.ChatSessionId,
        ChatSessionEntity session => session.ChatSessionId,
        int id when operation.TakesSessionId => id,
        _ => 0,
    };

    private ChatCall Begin(ChatOperation operation, ChatRequestOptions? options, int earlierAttempts)
    {
        ChatCallZone zone = string.IsNullOrEmpty(options?.TimeZone) ? _settings.Zone : ChatCallZone.Of(options.TimeZone);
        RequestOptionsValidator.Validate(options);
        ChatCallSettings settings = options is null ? _settings.ForCalls : new(_settings.ForCalls.Client, zone, options);
        return new(operation, settings, _time.GetTimestamp(), earlierAttempts)
        {
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
