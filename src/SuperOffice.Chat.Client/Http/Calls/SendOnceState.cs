using System.Net;
using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// The state of the only attempt of a request that must not be retried: in progress, or its result. A second attempt gets the same
/// result.
/// </summary>
internal sealed class SendOnceState
{
    private readonly HttpStatusCode _status;
    private readonly byte[] _body = [];
    private readonly ChatAgentException? _failure;
    private readonly string? _retryAfter;
    private readonly Uri? _location;

    private SendOnceState(HttpResponseMessage response)
    {
        _status = response.StatusCode;
        _body = response.Content is BufferedResponse body ? body.Bytes.ToArray() : [];
        _retryAfter = RetryAfterHeader.GetRawValue(response);
        _location = response.Headers.Location;
    }

    private SendOnceState(ChatAgentException failure) => _failure = failure;

    private SendOnceState()
    {
    }

    private SendOnceState(TaskCompletionSource waiters) => Waiters = waiters;

    /// <summary>The attempt is in progress, and no other attempt waits for it.</summary>
    public static SendOnceState InProgress { get; } = new();

    /// <summary>The headers of a success have been received, and no other attempt waits for its body.</summary>
    public static SendOnceState HeadersReceived { get; } = new();

    /// <summary>The body of a success has been read, and no other attempt waited for it.</summary>
    public static SendOnceState Completed { get; } = new();

    /// <summary>Gets the source that is completed when the attempt has ended, or null when no other attempt waits.</summary>
    public TaskCompletionSource? Waiters { get; }

    /// <summary>Creates the state of an attempt in progress that other attempts wait for.</summary>
    public static SendOnceState CreateAwaited() => new(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    public static SendOnceState From(ChatAgentException failure) => new(failure);

    /// <param name="response">The response, with a buffered body.</param>
    public static SendOnceState From(HttpResponseMessage response) => new(response);

    /// <summary>Returns a copy of the response of the attempt.</summary>
    /// <exception cref="ChatAgentException">The attempt failed without a response.</exception>
    public HttpResponseMessage Replay(HttpRequestMessage request, ChatCall call)
    {
        if (ReferenceEquals(this, HeadersReceived) || ReferenceEquals(this, Completed))
        {
            throw CallFailure.SecondAttempt(call);
        }

        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }

        HttpResponseMessage response = new(_status) { RequestMessage = request, Content = BufferedResponse.From(_body) };
        response.Headers.Location = _location;
        if (_retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", _retryAfter);
        }

        return response;
    }
}
