namespace SuperOffice.Chat.Client;

/// <summary>Provides the same authorization for every request.</summary>
internal sealed class StaticCredential : ChatCredential
{
    private readonly ChatAuthorization _authorization;

    public StaticCredential(ChatAuthorization authorization) => _authorization = authorization;

    public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, CancellationToken cancellationToken) => new(_authorization);

    public override string ToString() => _authorization.ToString();
}
