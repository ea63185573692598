using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// How the one try of a request that must not be repeated ended, kept to answer any second try: an answer, a failure,
/// or not yet.
/// </summary>
internal sealed class SettledTry
{
    private readonly HttpStatusCode _status;
    private readonly byte[] _body;
    private readonly ChatAgentException? _failure;
    private readonly string? _retryAfter;
    private readonly Uri? _location;

    private SettledTry(HttpResponseMessage response)
    {
        _status = response.StatusCode;
        _body = response.Content is BufferedAnswer answer ? answer.Bytes.ToArray() : [];
        _retryAfter = response.Headers.RetryAfter?.ToString();
        _location = response.Headers.Location;
    }

    private SettledTry(ChatAgentException failure)
    {
        _body = [];
        _failure = failure;
    }

    private SettledTry() => _body = [];

    /// <summary>It has not ended yet.</summary>
    public static SettledTry UnderWay { get; } = new();

    public static SettledTry With(ChatAgentException failure) => new(failure);

    /// <param name="response">An answer whose body has been loaded.</param>
    public static SettledTry With(HttpResponseMessage response) => new(response);

    /// <exception cref="ChatAgentException">The first try failed without an answer, or is under way.</exception>
    public HttpResponseMessage Replay(HttpRequestMessage request, ChatCall call)
    {
        if (ReferenceEquals(this, UnderWay))
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
