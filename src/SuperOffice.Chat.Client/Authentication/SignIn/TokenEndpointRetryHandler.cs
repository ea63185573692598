using System.Net;
using System.Net.Sockets;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client;

/// <summary>Retries requests to a token endpoint. Obtaining a token twice is harmless, so every transient failure is retried.</summary>
internal sealed class TokenEndpointRetryHandler : DelegatingHandler
{
    public const int MaximumResponseSize = 1024 * 1024;

    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MaximumDelay = TimeSpan.FromSeconds(10);

    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public TokenEndpointRetryHandler(TimeProvider time, HttpMessageHandler inner)
        : base(inner)
    {
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                BackoffType = DelayBackoffType.Linear,
                Delay = TimeSpan.FromSeconds(1),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                    GetRetryAfter(arguments.Outcome, time) is { } wait && wait > TimeSpan.Zero ? RetryAfterHeader.AddJitter(wait, MaximumDelay) : null),
                MaxRetryAttempts = 2,
                OnRetry = static arguments =>
                {
                    arguments.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
                ShouldHandle = arguments => ValueTask.FromResult(IsTransient(arguments.Outcome) && !(GetRetryAfter(arguments.Outcome, time) > MaximumDelay)),
            })
            .AddTimeout(AttemptTimeout)
            .Build();
    }

    /// <summary>Determines whether a status is transient: it does not depend on the credential.</summary>
    public static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCodes.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>Determines whether a response exceeded <see cref="MaximumResponseSize"/>, which another attempt would not change.</summary>
    public static bool IsTooLarge(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (call, token) => await call.Handler.SendAttemptAsync(call.Request, call.Address, token).ConfigureAwait(false),
                (Handler: this, Request: request, Address: request.RequestUri!),
                cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            throw RequestExceptions.Create(HttpRequestError.Unknown, "The response was not received in time.", exception);
        }
        catch (Exception exception) when (ExceptionRedactor.Redact(exception) is { } redacted && redacted != exception)
        {
            throw redacted;
        }
    }

    private static TimeSpan? GetRetryAfter(Outcome<HttpResponseMessage> outcome, TimeProvider time) =>
        outcome.Result is { } response ? RetryAfterHeader.Read(response, time) : null;

    private static bool IsTransient(Outcome<HttpResponseMessage> outcome) => outcome.Result is { } response
        ? IsTransient(response.StatusCode)
        : outcome.Exception is TimeoutRejectedException || (outcome.Exception is HttpRequestException failure && !IsTooLarge(failure));

    // Reads the entire response, so that a truncated one is retried.
    private async Task<HttpResponseMessage> SendAttemptAsync(HttpRequestMessage request, Uri address, CancellationToken cancellationToken)
    {
        RejectOtherHost(request, address);
        HttpResponseMessage response = await ConnectAndSendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            RejectOtherHost(response.RequestMessage, address);
            MessageBodies.EnsureBody(response);
            await response.Content.LoadIntoBufferAsync(MaximumResponseSize, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    // A handler that follows redirects changes the address of the request, so that a retry would use that address too.
    private static void RejectOtherHost(HttpRequestMessage? request, Uri address)
    {
        if (request?.RequestUri is { } actual && !TenantRoot.HaveSameOrigin(actual, address))
        {
            throw new ChatCredentialException(
                $"The identity provider '{address.Authority}' redirected to '{actual.Authority}', and the primary handler followed the redirect. "
                + "Credentials may have been sent there. Replace them, and set AllowAutoRedirect to false on the primary handler.");
        }
    }

    private async Task<HttpResponseMessage> ConnectAndSendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException exception)
        {
            // The platform does not wrap the exception when the connection is reset immediately after it is established.
            throw RequestExceptions.Create(HttpRequestError.ConnectionError, "The connection was reset immediately after it was established.", exception);
        }
    }
}
