using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Implements the operations of the Webhook agent.</summary>
internal static class WebhookHandlers
{
    private static readonly CarrierType Type = CarrierTypes.Webhook;

    /// <summary>Creates a webhook that subscribes to two events of contacts, which the caller replaces.</summary>
    public static ChatResponse CreateDefault(ChatCall call)
    {
        JsonObject webhook = Type.CreateDefault();
        webhook["Type"] = WebhookDefinition.HttpType;
        webhook["State"] = "Active";
        webhook["Events"] = new JsonArray("contact.created", "contact.changed");
        return call.Respond(Type, StoredRow.Create(0, webhook));
    }

    public static ChatResponse Get(ChatCall call) => call.Respond(Type, call.Webhooks.Webhooks.Find(call.QueryId("webhookId"))?.ToRow());

    /// <summary>
    /// Gets the webhooks that match the filters. SuperOffice does not document that a part of the name matches. The webhooks of other
    /// apps, which an app does not see online, do not exist here.
    /// </summary>
    public static ChatResponse GetAll(ChatCall call)
    {
        string name = call.Arguments.OptionalText("NameFilter");
        string eventName = call.Arguments.OptionalText("EventFilter");
        string state = WireEnums.WebhookState.Canonical(call.Arguments.OptionalText("StatusFilter"));
        return call.RespondList(Type, call.Webhooks.Webhooks.All
            .Where(webhook => webhook.Definition.Name.Contains(name, StringComparison.OrdinalIgnoreCase)
                && (eventName.Length == 0 || webhook.Definition.Events.Contains(eventName, StringComparer.OrdinalIgnoreCase))
                && (state == WireEnums.WebhookState.Zero || webhook.State.ToString() == state))
            .Select(static webhook => webhook.ToRow()));
    }

    /// <summary>
    /// Saves a webhook after its receiver has accepted the test event, as SuperOffice documents. SuperOffice does not document the error
    /// message, nor that a webhook can be stopped without a test.
    /// </summary>
    public static async ValueTask<ChatResponse> SaveAsync(ChatCall call)
    {
        JsonObject webhook = call.Bind(Type, call.Body);
        int id = (int)webhook["WebhookId"]!;
        WebhookDefinition definition = WebhookDefinition.Create(webhook);
        if (id != 0 && call.Webhooks.Webhooks.Find(id) is null)
        {
            throw RequestRejectedException.NotFound("webhook", id);
        }

        if (definition.IsHttp && (string?)webhook["State"] != "Stopped"
            && await SendTestAsync(call, id, definition).ConfigureAwait(false) is { Attempt.Succeeded: false } failed)
        {
            throw RequestRejectedException.Error(
                $"The webhook was not saved: '{definition.Target}' must respond to the test event with 200. {failed.Text}", "ArgumentException");
        }

        WebhookEntry saved = call.Webhooks.Save(id, webhook, call.Caller);
        return call.Respond(Type, saved.ToRow(), new() { CreatedId = id == 0 ? saved.Id : null });
    }

    /// <summary>Deletes a webhook. Deleting a missing webhook succeeds, which SuperOffice does not document.</summary>
    public static ChatResponse Delete(ChatCall call) =>
        ChatResponse.NoContent with { Change = call.Webhooks.Remove(call.QueryId("webhookId")) ? ChatChange.WithoutIds : null };

    /// <summary>Sends the test event of a webhook, and returns what the receiver responded.</summary>
    public static async ValueTask<ChatResponse> TestAsync(ChatCall call)
    {
        JsonObject webhook = call.Bind(Type, call.Arguments.Object("Webhook", Type));
        AttemptResult result = await SendTestAsync(call, (int)webhook["WebhookId"]!, WebhookDefinition.Create(webhook)).ConfigureAwait(false);
        return ChatResponse.Json(new JsonObject
        {
            ["Success"] = result.Attempt.Succeeded,
            ["Message"] = result.Text,
            ["TableRight"] = null,
            ["FieldProperties"] = new JsonObject(),
        });
    }

    /// <summary>Sends an event of any name. SuperOffice does not document that the names of the data become the changes, without field values.</summary>
    public static ChatResponse SignalEvent(ChatCall call)
    {
        call.Webhooks.Publish(new WebhookEvent(call.Arguments.Text("EventName"), call.Arguments.Int("PrimaryKey") ?? 0)
        {
            Changes = call.Arguments.MemberNames("Data"),
            AssociateId = call.Caller?.AssociateId ?? 0,
        });
        return ChatResponse.NoContent;
    }

    /// <summary>Gets the latest failed response of a webhook, or null when there is none, which SuperOffice does not document.</summary>
    public static ChatResponse GetLastError(ChatCall call) =>
        call.Webhooks.Webhooks.Find(call.Arguments.Id("WebhookId"))?.Snapshot().LastError is string error
            ? CarrierResponses.Create(error)
            : ChatResponse.Null;

    private static Task<AttemptResult> SendTestAsync(ChatCall call, int id, WebhookDefinition definition) =>
        call.Webhooks.TestAsync(id, definition, call.Caller?.AssociateId ?? 0, call.CancellationToken);
}
