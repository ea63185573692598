using System.Net.Http.Headers;
using Polly.Timeout;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client;

/// <summary>Sends requests to token endpoints and creates the exceptions for their failures.</summary>
/// <param name="createClient">Creates the HttpClient of a request.</param>
internal sealed class TokenEndpointClient(Func<HttpClient> createClient)
{
    private const int MaximumErrorLength = 500;

    private readonly Func<HttpClient> _createClient = createClient;

    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public async Task<TokenEndpointResponse> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpClient http = _createClient();
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return new(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), null);
        }
        catch (HttpRequestException exception)
        {
            return new(default, [], exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new(default, [], RequestExceptions.Create(HttpRequestError.Unknown, "The response was not received in time.", exception));
        }
    }

    /// <summary>Creates the exception for a successful response with unexpected content. Some servers report errors with status 200.</summary>
    public static ChatCredentialException CreateUnusableResponseException(string exchange, string expected, TokenEndpointResponse response, params IEnumerable<string?> secrets) =>
        TopLevelMembers.TryRead(ResponseBytes.Trim(response.Body).Span, out List<string> names) && ErrorMembers.IndicateError(names)
            ? CreateErrorException(exchange, response, secrets)
            : new($"{exchange} failed: the response does not contain {expected}");

    /// <summary>Creates the exception for an error response. The message includes the redacted error text of the server.</summary>
    public static ChatCredentialException CreateErrorException(string exchange, TokenEndpointResponse response, params IEnumerable<string?> secrets)
    {
        if (response.Failure is { } failure)
        {
            if (TokenEndpointRetryHandler.IsTooLarge(failure))
            {
                return new(FormattableString.Invariant($"{exchange} failed: the response exceeds {TokenEndpointRetryHandler.MaximumResponseSize} bytes"), failure);
            }

            string reason = failure.InnerException is TimeoutRejectedException or OperationCanceledException ? " in time" : $" ({failure.HttpRequestError})";
            return new($"{exchange} received no response{reason}", failure) { IsTransient = true };
        }

        ServerError error = ServerErrorReader.Read(response.Body);
        Redactor redactor = new(secrets.OfType<string>());
        string errorText = error.Message is null ? "" : $": {ServerText.OneLine(redactor.Redact(error.Message), MaximumErrorLength)}";
        return new($"{exchange} {(response.IsTransient ? "failed" : "was rejected")} ({(int)response.Status}){errorText}")
        {
            Error = error.Type is null ? null : ServerText.OneLine(redactor.Redact(error.Type), MaximumErrorLength),
            IsTransient = response.IsTransient,
        };
    }
}
