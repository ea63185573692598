namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Creates the events about webhooks, with the names, members and numbers of the documented samples. The numbers of states there are
/// one below those of the enumeration.
/// </summary>
internal static class StateEvents
{
    public static WebhookEvent Create(WebhookEntry webhook, RegisteredWebhookState state, int associateId)
    {
        string verb = state switch
        {
            RegisteredWebhookState.Active => "started",
            RegisteredWebhookState.Stopped => "stopped",
            _ => "errors",
        };
        WebhookDefinition definition = webhook.Definition;
        return new WebhookEvent(FormattableString.Invariant($"webhook{webhook.Id}.{verb}"), webhook.Id)
        {
            BodyName = $"webhook.{verb}",
            Entity = null,
            AssociateId = associateId,
            FieldValues = () => new()
            {
                ["events"] = definition.Events.Count,
                ["registered"] = definition.Json["Registered"]?.DeepClone() ?? WireDate.None,
                ["registered_associate_id"] = IdOf(definition, "RegisteredAssociate"),
                ["state"] = (int)state - 1,
                ["updated"] = definition.Json["Updated"]?.DeepClone() ?? WireDate.None,
                ["updated_associate_id"] = IdOf(definition, "UpdatedAssociate"),
            },
        };
    }

    private static int IdOf(WebhookDefinition definition, string associate) => (int?)definition.Json[associate]?["AssociateId"] ?? 0;
}
