namespace SuperOffice.Chat.Client.Online;

/// <summary>The sign-in host of an environment.</summary>
internal sealed class SignInHost
{
    private readonly ChatSignIn _signIn;

    public SignInHost(ChatSignIn signIn, ChatEnvironment environment)
    {
        _signIn = signIn;
        Environment = environment;
    }

    public ChatEnvironment Environment { get; }

    /// <summary>How errors call it.</summary>
    public string Name => $"The sign-in host {Environment.Address.Authority}";

    /// <exception cref="ChatSignInException">There was no answer.</exception>
    public async Task<SignInAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpClient http = _signIn.CreateHttpClient();
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return new()
            {
                Status = response.StatusCode,
                Body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
                Date = response.Headers.Date,
                RedirectHost = response.Headers.Location is { IsAbsoluteUri: true } location ? location.Host : null,
            };
        }
        catch (HttpRequestException exception) when (SignInRepeats.IsTooLong(exception))
        {
            throw new ChatSignInException(
                FormattableString.Invariant($"The response of {Environment.Address.Authority} exceeds {SignInRepeats.LongestAnswer} bytes."), exception);
        }
        catch (HttpRequestException exception)
        {
            throw new ChatSignInException($"{Name} cannot be reached ({exception.HttpRequestError}).", exception) { IsTransient = true };
        }
        catch (OperationCanceledException exception)
        {
            throw new ChatSignInException($"{Name} did not respond in time.", exception) { IsTransient = true };
        }
    }
}
