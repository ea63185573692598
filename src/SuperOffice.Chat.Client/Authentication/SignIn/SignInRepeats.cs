using System.Net;
using System.Net.Sockets;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client;

/// <summary>Tries a request that signs in three times at most: asking twice does no harm, so what may pass is tried again.</summary>
internal sealed class SignInRepeats : DelegatingHandler
{
    public const int LongestAnswer = 1024 * 1024;

    private static readonly TimeSpan TimeForTry = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public SignInRepeats(TimeProvider time, HttpMessageHandler inner)
        : base(inner)
    {
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                BackoffType = DelayBackoffType.Linear,
                Delay = TimeSpan.FromSeconds(1),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                    Asked(arguments.Outcome, time) is { } wait && wait > TimeSpan.Zero ? RetryAfterHeader.Spread(wait, LongestWait) : null),
                MaxRetryAttempts = 2,
                OnRetry = static arguments =>
                {
                    arguments.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
                ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome) && !(Asked(arguments.Outcome, time) > LongestWait)),
            })
            .AddTimeout(TimeForTry)
            .Build();
    }

    /// <summary>True for a status that says nothing about the credential, and may be another one soon.</summary>
    public static bool MayPass(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>Determines whether a response exceeded <see cref="LongestAnswer"/>, which another attempt would not change.</summary>
    public static bool IsTooLong(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (call, token) => await call.Handler.TryAsync(call.Request, call.Address, token).ConfigureAwait(false),
                (Handler: this, Request: request, Address: request.RequestUri!),
                cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            throw new HttpRequestException(HttpRequestError.Unknown, "It did not come in time.", exception);
        }
        catch (Exception exception) when (PlatformFailure.WithoutQuotes(exception) is { } harmless && harmless != exception)
        {
            throw harmless;
        }
    }

    private static TimeSpan? Asked(Outcome<HttpResponseMessage> outcome, TimeProvider time) =>
        outcome.Result is { } response ? RetryAfterHeader.Of(response, time) : null;

    private static bool MayPass(Outcome<HttpResponseMessage> outcome) => outcome.Result is { } response
        ? MayPass(response.StatusCode)
        : outcome.Exception is TimeoutRejectedException || (outcome.Exception is HttpRequestException failure && !IsTooLong(failure));

    // With the answer read whole, so that a cut one is noticed here.
    private async Task<HttpResponseMessage> TryAsync(HttpRequestMessage request, Uri address, CancellationToken cancellationToken)
    {
        RejectOtherHost(request, address);
        HttpResponseMessage response = await ConnectAndSendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            RejectOtherHost(response.RequestMessage, address);
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    // A handler that follows redirects changes the address of the request itself, so that a retry would go there too.
    private static void RejectOtherHost(HttpRequestMessage? request, Uri address)
    {
        if (request?.RequestUri is { } actual && !TenantRoot.HaveSameOrigin(actual, address))
        {
            throw new ChatSignInException(
                $"The sign-in at '{address.Authority}' was redirected to '{actual.Authority}', and the primary handler followed the redirect. "
                + "The secrets of the sign-in may have been sent there: replace them, and set AllowAutoRedirect to false on the handler that sends.");
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
            // Of a connection that is reset as soon as it is there the platform throws what the socket threw.
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The connection was reset as soon as it was there.", exception);
        }
    }
}
