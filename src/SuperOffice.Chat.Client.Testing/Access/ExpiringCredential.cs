using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed record ExpiringCredential(AcceptedCredential Credential, TokenLifetime Life) : AcceptedCredential
{
    public override bool HasExpired => Life.HasExpired;

    public override bool Accepts(IHeaderDictionary headers) => Credential.Accepts(headers) && Life.TryUse();
}
