using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// How the one try of a request that must not be repeated ended, kept to answer any second try: either an answer or
/// a failure.
/// </summary>
internal sealed class SettledTry
{
    private readonly HttpStatusCode _status;
    private readonly string? _contentType;
    private readonly byte[] _body;
    private readonly ChatAgentException? _failure;

    private SettledTry(HttpStatusCode status, string? contentType, byte[] body, ChatAgentException? failure)
    {
        _status = status;
        _contentType = contentType;
        _body = body;
        _failure = failure;
    }

    public static SettledTry With(ChatAgentException failure) => new(default, null, [], failure);

    /// <param name="response">An answer whose body has been loaded.</param>
    public static SettledTry With(HttpResponseMessage response) => new(
        response.StatusCode,
        response.Content.Headers.ContentType?.ToString(),
        response.Content is BufferedAnswer answer ? answer.Bytes.ToArray() : [],
        null);

    /// <exception cref="ChatAgentException">The first try failed without an answer.</exception>
    public HttpResponseMessage Replay(HttpRequestMessage request)
    {
        if (_failure is not null)
        {
            throw _failure;
        }

        HttpResponseMessage response = new(_status) { RequestMessage = request, Content = BufferedAnswer.Of(_body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", _contentType);
        return response;
    }
}
