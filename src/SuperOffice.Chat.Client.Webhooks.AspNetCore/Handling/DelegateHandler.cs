namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Handling;

/// <summary>A method of the application as a handler.</summary>
internal sealed class DelegateHandler(Func<ChatWebhookContext, CancellationToken, Task> handle) : IChatWebhookHandler
{
    private readonly Func<ChatWebhookContext, CancellationToken, Task> _handle = handle;

    public Task HandleAsync(ChatWebhookContext context, CancellationToken cancellationToken) => _handle(context, cancellationToken);
}
