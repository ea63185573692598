using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Implements the resource <c>User/currentToken</c>, which issues a ticket to a user who signs in with a password.</summary>
internal sealed class CurrentToken(ChatAccess access, TicketIssuer tickets)
{
    public const string Name = "CurrentToken";

    private readonly ChatAccess _access = access;
    private readonly TicketIssuer _tickets = tickets;

    public ChatResponse Respond(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method))
        {
            return StandardResponses.MethodNotAllowed(request.Method, "GET");
        }

        return _access.Find(request.Headers) is AcceptedCredential credential
            ? ChatResponse.JsonText(AcceptedCredential.GetToken(request.Headers) ?? _tickets.IssueCurrentToken(credential.User))
            : StandardResponses.Unauthorized;
    }
}
