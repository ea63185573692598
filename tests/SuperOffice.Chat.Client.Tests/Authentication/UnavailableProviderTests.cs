namespace SuperOffice.Chat.Client.Tests.Authentication;

/// <summary>An identity provider that could not be reached is reported as such, also when the cause must be redacted.</summary>
public sealed class UnavailableProviderTests
{
    [Theory]
    [InlineData((int)HttpRequestError.ConnectionError, true)]
    [InlineData((int)HttpRequestError.ProxyTunnelError, true)]
    [InlineData((int)HttpRequestError.InvalidResponse, true)]
    [InlineData((int)HttpRequestError.ProxyTunnelError, false)]
    public async Task The_credential_exception_keeps_whether_it_is_transient(int error, bool isTransient)
    {
        using ChatAgentClient client = ChatAgentClient.Create(new()
        {
            BaseAddress = new Uri("https://tenant.example.com/"),
            Credential = new Failing(new("The provider failed.", RequestExceptions.Create((HttpRequestError)error, "refused", null))
            {
                Error = "temporarily_unavailable",
                IsTransient = isTransient,
            }),
        });

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(
            () => client.GetChatPresenceAsync(TestContext.Current.CancellationToken));

        Assert.Equal(isTransient, failure is ChatAgentConnectionException);
        ChatCredentialException cause = Assert.IsType<ChatCredentialException>(failure.InnerException);
        Assert.Equal((isTransient, "temporarily_unavailable"), (cause.IsTransient, cause.Error));
    }

    private sealed class Failing(ChatCredentialException failure) : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
            throw failure;
    }
}
