namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>A credential of an application that never responds, and ignores its cancellation token.</summary>
internal sealed class HungCredential : ChatCredential
{
    public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
        new(new TaskCompletionSource<ChatAuthorization>().Task);
}
