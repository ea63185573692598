using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Access;

/// <summary>Implements the resource <c>User/currentToken</c>, which issues a ticket to a user who signs in with a password.</summary>
internal sealed class CurrentToken
{
    public const string Name = "CurrentToken";

    private readonly ChatAccess _access;
    private readonly TicketOffice _tickets;

    public CurrentToken(ChatAccess access, TicketOffice tickets)
    {
        _access = access;
        _tickets = tickets;
    }

    public ChatAnswer Answer(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method))
        {
            return StandardAnswers.OnlyMethod(request.Method, "GET");
        }

        return _access.Find(request.Headers) is AcceptedWay way
            ? ChatAnswer.JsonText(AcceptedWay.TokenIn(request.Headers) ?? _tickets.IssueCurrentToken(way.User))
            : StandardAnswers.Unauthorized;
    }
}
