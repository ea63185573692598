namespace SuperOffice.Chat.Client;

/// <summary>Provides the same authorization for every request.</summary>
internal sealed class StaticCredential(ChatAuthorization authorization) : ChatCredential
{
    private readonly ChatAuthorization _authorization = authorization;

    public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, CancellationToken cancellationToken) => new(_authorization);

    public override string ToString() => _authorization.ToString();
}
