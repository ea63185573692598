using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// How the one try of a request that must not be repeated ended, kept to answer any second try: either an answer or
/// a failure.
/// </summary>
internal sealed class SettledTry
{
    private readonly HttpStatusCode _status;
    private readonly byte[] _body;
    private readonly ChatAgentException? _failure;

    private SettledTry(HttpStatusCode status, byte[] body, ChatAgentException? failure)
    {
        _status = status;
        _body = body;
        _failure = failure;
    }

    public static SettledTry With(ChatAgentException failure) => new(default, [], failure);

    /// <param name="response">An answer whose body has been loaded.</param>
    public static SettledTry With(HttpResponseMessage response) => new(
        response.StatusCode,
        response.Content is BufferedAnswer answer ? answer.Bytes.ToArray() : [],
        null);

    /// <exception cref="ChatAgentException">The first try failed without an answer.</exception>
    public HttpResponseMessage Replay(HttpRequestMessage request)
    {
        if (_failure is not null)
        {
            throw _failure;
        }

        return new HttpResponseMessage(_status) { RequestMessage = request, Content = BufferedAnswer.Of(_body) };
    }
}
