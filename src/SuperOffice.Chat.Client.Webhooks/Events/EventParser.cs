using System.Text.Json;
using System.Text.Unicode;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Webhooks.Parsing;

namespace SuperOffice.Chat.Client.Webhooks.Events;

/// <summary>Turns the body of a webhook into an event. A body that cannot be one gives null, and nothing throws.</summary>
internal static class EventParser
{
    // Deep enough for whatever a webhook injects, and far from the limits of the stack.
    private const int MaxDepth = 256;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    public static ChatWebhookEvent? Parse(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> json = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        return TryRead(json, out JsonElement root) ? Create(root) : null;
    }

    private static bool TryRead(ReadOnlySpan<byte> json, out JsonElement root)
    {
        root = default;
        if (json.IsEmpty || !Utf8.IsValid(json))
        {
            return false;
        }

        try
        {
            Utf8JsonReader reader = new(json, Options);
            root = JsonElement.ParseValue(ref reader);

            // Throws when something follows.
            return !reader.Read() && root.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ChatWebhookEvent? Create(JsonElement root)
    {
        PayloadMembers body = new(root);
        string? name = body.String("Event")?.Trim();
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        PayloadMembers fields = body.Object("FieldValues");
        Dictionary<string, JsonElement> fieldValues = IgnoringCase(fields);
        ChatWebhookEvent created =
            EventName.IsCreated(name) ? Fill(new ChatSessionCreated(), fields)
            : EventName.IsChanged(name) ? Fill(new ChatSessionChanged(), fields)
            : EventName.IsMessage(name) ? Fill(new ChatMessageAdded(), fields)
            : EventName.IsTest(name) ? new WebhookTest()
            : EventName.IsOfState(name, out int webhookId, out OpenEnum<WebhookState> state) ? new WebhookStateChanged { WebhookId = webhookId, State = state }
            : new UnknownWebhookEvent { Json = root };

        int primaryKey = body.Int32("PrimaryKey") ?? 0;
        string? entity = body.String("Entity");
        created = created with
        {
            EventId = body.Guid("EventId") ?? Guid.Empty,
            Name = name,
            Timestamp = body.Instant("Timestamp"),
            Entity = entity,
            PrimaryKey = primaryKey,
            ChatSessionId = IsOfSession(name, entity) ? primaryKey : 0,
            TenantId = body.String("ContextIdentifier"),
            TopicId = fields.Int32("topicId"),
            Status = ReadStatus(fields),
            Changes = body.Strings("Changes") ?? [],
            ChangedByAssociateId = body.Int32("ChangedByAssociateId") ?? 0,
            WebhookName = body.String("WebhookName"),
            FieldValues = fieldValues,
            AdditionalData = body.Rest,
        };
        return created is WebhookStateChanged { WebhookId: 0 } changed ? changed with { WebhookId = primaryKey } : created;
    }

    private static OpenEnum<ChatSessionStatus> ReadStatus(PayloadMembers fields) =>
        fields.Int32("status") is { } number ? (ChatSessionStatus)number : OpenEnum<ChatSessionStatus>.Parse(fields.String("status"));

    private static bool IsOfSession(string name, string? entity) =>
        EventName.IsOfSession(name) || EventName.Entity.Equals(entity, StringComparison.OrdinalIgnoreCase);

    private static ChatSessionEvent Fill(ChatSessionEvent created, PayloadMembers fields) => created with
    {
        AlertLevel = fields.Int32("alertLevel"),
        ChatbotIsActive = fields.Boolean("chatbotIsactive"),
        Consented = fields.Boolean("consented"),
        ContactId = fields.Int32("contactId"),
        CustomerAlias = fields.String("customerAlias"),
        CustomerId = fields.Int32("customerId"),
        ProjectId = fields.Int32("projectId"),
        Rating = fields.Int32("rating"),
        SaleId = fields.Int32("saleId"),
        TicketId = fields.Int32("ticketId"),
        UserId = fields.Int32("userId"),
    };

    private static Dictionary<string, JsonElement> IgnoringCase(PayloadMembers fields)
    {
        Dictionary<string, JsonElement> values = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, JsonElement value) in fields.Rest)
        {
            values.TryAdd(name, value);
        }

        return values;
    }
}
