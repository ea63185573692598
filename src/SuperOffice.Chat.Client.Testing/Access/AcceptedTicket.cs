using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed record AcceptedTicket(string Ticket, string? AppToken) : AcceptedCredential
{
    public override bool Accepts(IHeaderDictionary headers) =>
        Parameter(headers, "SOTicket") == Ticket
        && (AppToken is null || headers["SO-AppToken"].ToString() == AppToken);
}
