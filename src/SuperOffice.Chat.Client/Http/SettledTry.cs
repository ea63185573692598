using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// The state of the one attempt of a request that must not be retried: in progress, or how it ended. A second attempt gets
/// the same outcome.
/// </summary>
internal sealed class SettledTry
{
    private readonly HttpStatusCode _status;
    private readonly byte[] _body = [];
    private readonly ChatAgentException? _failure;
    private readonly string? _retryAfter;
    private readonly Uri? _location;

    private SettledTry(HttpResponseMessage response)
    {
        _status = response.StatusCode;
        _body = response.Content is BufferedAnswer answer ? answer.Bytes.ToArray() : [];
        _retryAfter = RetryAfterHeader.TextOf(response);
        _location = response.Headers.Location;
    }

    private SettledTry(ChatAgentException failure) => _failure = failure;

    private SettledTry()
    {
    }

    private SettledTry(TaskCompletionSource waiters) => Waiters = waiters;

    /// <summary>The attempt is in progress, and no other waits for it.</summary>
    public static SettledTry UnderWay { get; } = new();

    /// <summary>The headers of a success have been received, and no other attempt waits for its body.</summary>
    public static SettledTry Answered { get; } = new();

    /// <summary>The body of a success has been read, and no other attempt waited for it.</summary>
    public static SettledTry Finished { get; } = new();

    /// <summary>Completed when the attempt has ended; null when no other attempt waits.</summary>
    public TaskCompletionSource? Waiters { get; }

    /// <summary>The attempt is in progress, and others wait for it.</summary>
    public static SettledTry Awaited() => new(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    public static SettledTry With(ChatAgentException failure) => new(failure);

    /// <param name="response">A response whose body has been loaded.</param>
    public static SettledTry With(HttpResponseMessage response) => new(response);

    /// <exception cref="ChatAgentException">The attempt failed without a response.</exception>
    public HttpResponseMessage Replay(HttpRequestMessage request, ChatCall call)
    {
        if (ReferenceEquals(this, Answered) || ReferenceEquals(this, Finished))
        {
            throw CallFailure.SecondTry(call);
        }

        if (_failure is not null)
        {
            throw _failure;
        }

        HttpResponseMessage response = new(_status) { RequestMessage = request, Content = BufferedAnswer.Of(_body) };
        response.Headers.Location = _location;
        if (_retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", _retryAfter);
        }

        return response;
    }
}
