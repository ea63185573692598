using System.Net.Http.Headers;

namespace SuperOffice.Chat.Client.Online;

/// <summary>The sign-in host of an environment. What may pass by itself is tried three times at most.</summary>
internal sealed class SignInHost
{
    private const int MostTries = 3;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly ChatSignIn _signIn;

    public SignInHost(ChatSignIn signIn, ChatEnvironment environment)
    {
        _signIn = signIn;
        Environment = environment;
    }

    public ChatEnvironment Environment { get; }

    /// <summary>How errors call it.</summary>
    public string Name => $"The sign-in host {Environment.Address.Authority}";

    /// <param name="request">Makes the request, for each try anew.</param>
    /// <param name="cancellationToken">The time for it is over.</param>
    /// <exception cref="ChatSignInException">There was no answer.</exception>
    public async Task<SignInAnswer> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        using HttpClient http = _signIn.CreateHttpClient();
        try
        {
            return await SendAsync(http, request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw new ChatSignInException($"{Name} cannot be reached ({exception.HttpRequestError}).", exception);
        }
        catch (OperationCanceledException exception)
        {
            throw new ChatSignInException($"{Name} did not answer in time.", exception);
        }
    }

    private async Task<SignInAnswer> SendAsync(HttpClient http, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        for (int tries = 1; ; tries++)
        {
            TimeSpan wait = FirstWait * tries;
            try
            {
                SignInAnswer answer = await SendOnceAsync(http, request, cancellationToken).ConfigureAwait(false);
                if (!answer.IsTransient || tries == MostTries || answer.RetryAfter > LongestWait)
                {
                    return answer;
                }

                wait = answer.RetryAfter ?? wait;
            }
            catch (Exception exception) when (tries < MostTries && !cancellationToken.IsCancellationRequested
                && exception is HttpRequestException or OperationCanceledException)
            {
                // Nobody answered, or not within the client's own timeout.
            }

            await Task.Delay(wait, _signIn.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<SignInAnswer> SendOnceAsync(
        HttpClient http, Func<HttpRequestMessage> makeRequest, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = makeRequest();
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Status = response.StatusCode,
            Body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
            Date = response.Headers.Date,
            RetryAfter = Wait(response.Headers.RetryAfter),
            RedirectHost = response.Headers.Location is { IsAbsoluteUri: true } location ? location.Host : null,
        };
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? retryAfter)
    {
        TimeSpan? wait = retryAfter?.Delta ?? (retryAfter?.Date - _signIn.TimeProvider.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
