using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a registered webhook without its secret.</summary>
internal sealed record WebhookInfo(int Id, string Name, Uri TargetUrl, IReadOnlyList<string> Events, string State, int TotalCalls, int TotalErrors, string? LastError)
{
    public static WebhookInfo From(RegisteredWebhook webhook) => new(
        webhook.Id, webhook.Name, webhook.TargetUrl, webhook.Events, webhook.State.ToString(), webhook.TotalCalls, webhook.TotalErrors, webhook.LastError);
}
