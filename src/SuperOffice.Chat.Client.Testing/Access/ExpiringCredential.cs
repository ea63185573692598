using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed record ExpiringCredential(AcceptedCredential Way, TokenLifetime Life) : AcceptedCredential
{
    public override bool IsOver => Life.IsOver;

    public override bool Accepts(IHeaderDictionary headers) => Way.Accepts(headers) && Life.TryUse();
}
