using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Operations;
using SuperOffice.Chat.Client.Testing.Responses;
using SuperOffice.Chat.Client.Testing.Storage;

namespace SuperOffice.Chat.Client.Testing.Webhooks.Operations;

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
