using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates a webhook that subscribes to two events of contacts, which the caller replaces.</summary>
internal sealed class CreateDefaultWebhook : IAgentOperation
{
    public string Name => nameof(CreateDefaultWebhook);

    public string Description => "Creates an unsaved webhook with default values.";

    public bool TakesBody => false;

    public ValueTask<ChatResponse> ExecuteAsync(ChatCall call)
    {
        JsonObject webhook = WebhookCarrier.Type.CreateDefault();
        webhook["Type"] = WebhookDefinition.HttpType;
        webhook["State"] = "Active";
        webhook["Events"] = new JsonArray("contact.created", "contact.changed");
        return new(CarrierResponses.Create(WebhookCarrier.Type, StoredRow.Create(0, webhook), call.Zone));
    }
}
