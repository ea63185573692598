using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Converts payloads to other forms.</summary>
internal static class PayloadForms
{
    private const string FieldValues = "FieldValues";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\r\n" };

    public static DeliveryAlteration Create(WebhookPayloadForm form) => form switch
    {
        WebhookPayloadForm.CamelCase => OnPayload(static payload => RenameAll(payload, CamelCase)),
        WebhookPayloadForm.UpperCase => OnPayload(static payload => RenameAll(payload, static name => name.ToUpperInvariant())),
        WebhookPayloadForm.CamelCaseFieldValues => OnFields(static fields => Rename(fields, CamelCase)),
        WebhookPayloadForm.EventWithCapital => OnPayload(static payload =>
            payload["Event"] = ((string?)payload["Event"])?.Replace("chatsession", "chatSession", StringComparison.Ordinal)),
        WebhookPayloadForm.IdsAsText => OnIds(static value => value.ToJsonString().Trim('"')),
        WebhookPayloadForm.IdsAsNumbers => OnIds(static value => int.Parse(value.ToString(), CultureInfo.InvariantCulture)),
        WebhookPayloadForm.StatusAsName => OnFields(static fields =>
            fields["Status"] = WireEnums.ChatSessionStatus.Canonical(fields["Status"]!.ToJsonString())),
        WebhookPayloadForm.AliasAsNumber => OnFields(static fields => fields["CustomerAlias"] = 5),
        WebhookPayloadForm.TrailingCommas => new() { Text = AddTrailingCommas },
        WebhookPayloadForm.WithoutFieldValues => Without(FieldValues),
        WebhookPayloadForm.WithoutEntity => Without("Entity"),
        WebhookPayloadForm.WithoutEventId => Without("EventId"),
        WebhookPayloadForm.WithoutChanges => Without("Changes"),
        WebhookPayloadForm.NullMembers => OnPayload(SetNulls),
        WebhookPayloadForm.ShortTimestamp => OnPayload(static payload => payload["Timestamp"] = $"{((string)payload["Timestamp"]!)[..25]}Z"),
        WebhookPayloadForm.AdditionalMembers => OnPayload(Add),
        WebhookPayloadForm.Indented => new() { Text = static text => JsonNode.Parse(text)!.ToJsonString(Indented) },
        WebhookPayloadForm.ByteOrderMark => new() { Text = static text => "\uFEFF" + text },
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "The form is unknown."),
    };

    private static DeliveryAlteration OnPayload(Action<JsonObject> change) => new() { Payload = change };

    private static DeliveryAlteration OnFields(Action<JsonObject> change) => OnPayload(payload =>
    {
        if (payload[FieldValues] is JsonObject { Count: > 0 } fields && fields.ContainsKey("TopicId"))
        {
            change(fields);
        }
    });

    private static DeliveryAlteration OnIds(Func<JsonNode, JsonNode> convert) => OnPayload(payload =>
    {
        foreach (JsonObject holder in new[] { payload, payload[FieldValues] as JsonObject }.OfType<JsonObject>())
        {
            foreach ((string name, JsonNode? value) in holder.ToArray())
            {
                if (value is not null && name != "EventId" && (name.EndsWith("Id", StringComparison.Ordinal) || name is "PrimaryKey" or "Status"))
                {
                    holder[name] = convert(value);
                }
            }
        }
    });

    private static DeliveryAlteration Without(string name) => OnPayload(payload => payload.Remove(name));

    private static void RenameAll(JsonObject payload, Func<string, string> rename)
    {
        if (payload[FieldValues] is JsonObject fields)
        {
            Rename(fields, rename);
        }

        Rename(payload, rename);
    }

    private static void Rename(JsonObject members, Func<string, string> rename)
    {
        KeyValuePair<string, JsonNode?>[] former = [.. members];
        members.Clear();
        foreach ((string name, JsonNode? value) in former)
        {
            members[rename(name)] = value;
        }
    }

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static void SetNulls(JsonObject payload)
    {
        foreach ((string name, JsonNode? _) in payload.ToArray())
        {
            payload[name] = name is "Event" or "PrimaryKey" or "ContextIdentifier" or "EventId" ? payload[name]?.DeepClone() : null;
        }
    }

    private static void Add(JsonObject payload)
    {
        payload["eventname"] = "order.shipped";
        payload["WEBHOOKNAME"] = "another name";
        payload["Region"] = new JsonObject { ["Id"] = 4, ["Names"] = new JsonArray("North", null, 7) };
        payload["Weight"] = 1.5e300;
        payload["IsTest"] = true;
        payload["Nothing"] = null;
        payload["Empty"] = "";
    }

    private static string AddTrailingCommas(string json)
    {
        StringBuilder text = new();
        bool isInString = false;
        char last = ' ';
        for (int index = 0; index < json.Length; index++)
        {
            char letter = json[index];
            if (!isInString && letter is '}' or ']' && last is not ('{' or '['))
            {
                text.Append(',');
            }

            text.Append(letter);
            if (isInString && letter == '\\')
            {
                text.Append(json[++index]);
                continue;
            }

            isInString ^= letter == '"';
            last = char.IsWhiteSpace(letter) ? last : letter;
        }

        return text.ToString();
    }
}
