using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the properties of <see cref="HttpRequestException"/> that later platforms have.</summary>
/// <remarks>
/// Exceptions of this platform contain a status or a limit only in their message, and in the same form in every language.
/// </remarks>
internal static class HttpRequestExceptionExtensions
{
    private static readonly Regex StatusInMessage = new(@":\s*(?<status>[3-5][0-9]{2})\s*\(", RegexOptions.CultureInvariant);
    private static readonly Regex LimitInMessage = new(@"[:,]\s*[0-9]{4,}\s*\.?$", RegexOptions.CultureInvariant);

    extension(HttpRequestException exception)
    {
        public HttpRequestError HttpRequestError =>
            exception.Data[nameof(HttpRequestError)] is HttpRequestError error ? error : GetError(exception);

        public HttpStatusCode? StatusCode => exception.Data["StatusCode"] is HttpStatusCode status ? status
            : exception.InnerException is null && StatusInMessage.Match(exception.Message) is { Success: true } match
                ? (HttpStatusCode)int.Parse(match.Groups["status"].Value, CultureInfo.InvariantCulture)
            : null;
    }

    private static HttpRequestError GetError(HttpRequestException exception) => exception.InnerException switch
    {
        WebException web => GetError(web.Status),
        SocketException socket => GetError(socket.SocketErrorCode),
        AuthenticationException => HttpRequestError.SecureConnectionError,
        null when LimitInMessage.IsMatch(exception.Message) => HttpRequestError.ConfigurationLimitExceeded,
        _ => HttpRequestError.Unknown,
    };

    private static HttpRequestError GetError(SocketError error) =>
        error is SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain ? HttpRequestError.NameResolutionError : HttpRequestError.ConnectionError;

    private static HttpRequestError GetError(WebExceptionStatus status) => status switch
    {
        WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure => HttpRequestError.NameResolutionError,
        WebExceptionStatus.ConnectFailure => HttpRequestError.ConnectionError,
        WebExceptionStatus.TrustFailure or WebExceptionStatus.SecureChannelFailure => HttpRequestError.SecureConnectionError,
        WebExceptionStatus.RequestProhibitedByProxy => HttpRequestError.ProxyTunnelError,
        WebExceptionStatus.ServerProtocolViolation => HttpRequestError.InvalidResponse,
        WebExceptionStatus.ConnectionClosed or WebExceptionStatus.KeepAliveFailure or WebExceptionStatus.PipelineFailure
            or WebExceptionStatus.ReceiveFailure => HttpRequestError.ResponseEnded,
        _ => HttpRequestError.Unknown,
    };
}
