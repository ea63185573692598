using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Sample.Web;

/// <summary>Reads the sessions again when an event arrives. Events contain no message text and can be lost, so the desk also polls.</summary>
internal sealed class DeskEventHandler(AgentDesk desk) : IChatWebhookHandler
{
    public Task HandleAsync(ChatWebhookContext context, CancellationToken cancellationToken)
    {
        desk.ReceiveEvent();
        return Task.CompletedTask;
    }
}
