using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed record AcceptedBearer(string Token) : AcceptedCredential
{
    public override bool Accepts(IHeaderDictionary headers) => Parameter(headers, "Bearer") == Token;
}
