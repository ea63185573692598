using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates the message of a delivery: the payload, the signature over its bytes, and the headers.</summary>
internal static class WebhookPayload
{
    public static WebhookMessage CreateMessage(DeliveryEntry delivery, WebhookDefinition webhook, string context)
    {
        IReadOnlyList<DeliveryAlteration> alterations = delivery.Alterations;
        JsonObject payload = Create(delivery, webhook, context);
        foreach (DeliveryAlteration alteration in alterations)
        {
            alteration.Payload?.Invoke(payload);
        }

        string text = alterations.Aggregate(payload.ToJsonString(ReadableJson.Options), static (text, alteration) => alteration.Text?.Invoke(text) ?? text);
        WebhookMessage message = new(webhook.Target, Encoding.UTF8.GetBytes(text));
        AddHeaders(message, delivery, webhook);
        foreach (DeliveryAlteration alteration in alterations)
        {
            alteration.Message?.Invoke(message);
        }

        return message;
    }

    // In the order of the documented samples. A property of the webhook replaces a member of the same name.
    private static JsonObject Create(DeliveryEntry delivery, WebhookDefinition webhook, string context)
    {
        WebhookEvent source = delivery.Event;
        JsonObject payload = new()
        {
            ["EventId"] = delivery.EventId.ToString(),
            ["Timestamp"] = delivery.Timestamp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
            ["Changes"] = new JsonArray([.. source.Changes.Select(static name => (JsonNode)name)]),
            ["Event"] = source.BodyName,
            ["PrimaryKey"] = source.PrimaryKey,
        };
        if (source.Entity is not null)
        {
            payload["Entity"] = source.Entity;
        }

        payload["ContextIdentifier"] = context;
        payload["ChangedByAssociateId"] = source.AssociateId;
        payload["WebhookName"] = webhook.Name;
        if (source.FieldValues is not null)
        {
            payload["FieldValues"] = source.FieldValues();
        }

        foreach ((string name, JsonNode? value) in webhook.Properties)
        {
            payload[name] = value?.DeepClone();
        }

        return payload;
    }

    private static void AddHeaders(WebhookMessage message, DeliveryEntry delivery, WebhookDefinition webhook)
    {
        message.Headers["User-Agent"] = "NetServer-Webhook/10.3.0.0";
        message.Headers[WebhookMessage.EventName] = delivery.Event.Name;
        message.Headers[WebhookMessage.EventIdName] = delivery.EventId.ToString();
        if (delivery.Event.IsTest)
        {
            message.Headers[WebhookMessage.TestName] = "true";
        }

        if (webhook.Secret is not null)
        {
            message.Sign(webhook.Secret);
        }

        foreach ((string name, string value) in webhook.Headers)
        {
            message.Headers[name] = value;
        }
    }
}
