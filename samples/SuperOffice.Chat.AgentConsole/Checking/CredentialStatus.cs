using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Checking;

/// <summary>Represents the kind and the expiry of a credential, never its value.</summary>
internal sealed record CredentialStatus(string Kind, bool Renews, DateTimeOffset? EndsAt, TimeSpan? TimeLeft)
{
    public static CredentialStatus From(ChatCredential credential, DateTimeOffset now)
    {
        RenewingChatCredential? renewing = credential as RenewingChatCredential;
        return new(credential.ToString() ?? "", renewing is not null, renewing?.ExpiresAt, renewing?.ExpiresAt - now);
    }
}
