namespace SuperOffice.Chat.Client.Online;

/// <summary>Represents the identity provider of an environment.</summary>
internal sealed class IdentityProvider(ChatCredentialContext context, ChatEnvironment environment)
{
    private readonly ChatCredentialContext _context = context;

    public ChatEnvironment Environment { get; } = environment;

    /// <summary>Gets the name for error messages.</summary>
    public string Name => $"The identity provider {Environment.Address.Authority}";

    /// <exception cref="ChatCredentialException">No response was received.</exception>
    public async Task<IdentityProviderResponse> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpClient http = _context.CreateHttpClient();
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
        catch (HttpRequestException exception) when (TokenEndpointRetryHandler.IsTooLarge(exception))
        {
            throw new ChatCredentialException(
                FormattableString.Invariant($"The response of {Environment.Address.Authority} exceeds {TokenEndpointRetryHandler.MaximumResponseSize} bytes."), exception);
        }
        catch (HttpRequestException exception)
        {
            throw new ChatCredentialException($"{Name} could not be reached ({exception.HttpRequestError}).", exception) { IsTransient = true };
        }
        catch (OperationCanceledException exception)
        {
            throw new ChatCredentialException($"{Name} did not respond in time.", exception) { IsTransient = true };
        }
    }
}
