using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing.Access;

internal sealed record AcceptedForATime(AcceptedWay Way, TokenLife Life) : AcceptedWay
{
    public override bool IsOver => Life.IsOver;

    public override bool Accepts(IHeaderDictionary headers) => Way.Accepts(headers) && Life.TryUse();
}
