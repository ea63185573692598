using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Webhooks.Agent;

/// <summary>Writes the arguments of the Webhook agent.</summary>
internal static class WebhookWriter
{
    public static void Write(Utf8JsonWriter writer, Webhook webhook)
    {
        writer.WriteStartObject();
        writer.WriteNumber(nameof(Webhook.WebhookId), webhook.WebhookId);
        WriteText(writer, nameof(Webhook.Name), webhook.Name);
        WriteTexts(writer, nameof(Webhook.Events), webhook.Events);
        WriteText(writer, nameof(Webhook.TargetUrl), webhook.TargetUrl);
        WriteText(writer, nameof(Webhook.Secret), webhook.Secret);
        WriteEnum(writer, nameof(Webhook.State), webhook.State);
        WriteText(writer, nameof(Webhook.Type), webhook.Type);
        writer.WriteStartObject(nameof(Webhook.Headers));
        foreach ((string name, string value) in webhook.Headers)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
        WriteMembers(writer, nameof(Webhook.Properties), webhook.Properties);
        WriteText(writer, nameof(Webhook.Description), webhook.Description);
        WriteInstant(writer, nameof(Webhook.Registered), webhook.Registered);
        WriteRecord(writer, nameof(Webhook.RegisteredAssociate), webhook.RegisteredAssociate);
        WriteInstant(writer, nameof(Webhook.Updated), webhook.Updated);
        WriteRecord(writer, nameof(Webhook.UpdatedAssociate), webhook.UpdatedAssociate);
        WriteText(writer, nameof(Webhook.ErrorsEmail), webhook.ErrorsEmail);
        WriteTexts(writer, nameof(Webhook.ErrorEmails), webhook.ErrorEmails);
        WriteRecord(writer, nameof(Webhook.ErrorAssociates), webhook.ErrorAssociates.Count == 0 ? null : webhook.ErrorAssociates);
        WriteEnum(writer, nameof(Webhook.NotifyVia), webhook.NotifyVia);
        WriteEnum(writer, nameof(Webhook.NotifyWhen), webhook.NotifyWhen);
        writer.WriteNumber(nameof(Webhook.TotalCalls), webhook.TotalCalls);
        writer.WriteNumber(nameof(Webhook.TotalErrors), webhook.TotalErrors);
        writer.WriteNumber(nameof(Webhook.ConsecutiveErrors), webhook.ConsecutiveErrors);
        WriteText(writer, nameof(Webhook.LastError), webhook.LastError);
        foreach ((string name, JsonElement value) in webhook.AdditionalData)
        {
            WriteAdditional(writer, name, value);
        }

        writer.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter writer, string name, IReadOnlyDictionary<string, JsonElement> members)
    {
        writer.WriteStartObject(name);
        foreach ((string member, JsonElement value) in members)
        {
            writer.WritePropertyName(member);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteAdditional(Utf8JsonWriter writer, string name, JsonElement value)
    {
        if (WebhookMembers.Known.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"AdditionalData of the webhook has a member {name}, which is a property. Set the property instead.");
        }

        if (!WebhookMembers.Computed.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteEnum<T>(Utf8JsonWriter writer, string name, OpenEnum<T> value)
        where T : struct, Enum
    {
        if (value.IsNumber)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(value.Text);
        }
        else if (value.HasValue)
        {
            writer.WriteString(name, value.Text);
        }
    }

    private static void WriteInstant(Utf8JsonWriter writer, string name, DateTimeOffset? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Instants.Write(writer, value);
        }
    }

    private static void WriteRecord<T>(Utf8JsonWriter writer, string name, T? value)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, ChatJson.Options.GetTypeInfo(typeof(T)));
        }
    }
}
