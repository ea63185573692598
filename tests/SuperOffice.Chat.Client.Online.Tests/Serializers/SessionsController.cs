using Microsoft.AspNetCore.Mvc;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Online.Tests.Serializers;

[ApiController]
[Route("controller")]
public sealed class SessionsController(SessionShelf shelf) : ControllerBase
{
    [HttpGet]
    public ChatSessionEntity Get() => shelf.Session;

    [HttpPut]
    public ChatSessionEntity Put(ChatSessionEntity session) => shelf.Put(session);
}
