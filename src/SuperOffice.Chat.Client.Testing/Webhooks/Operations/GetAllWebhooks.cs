namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Gets the webhooks that match the filters. SuperOffice does not document that a part of the name matches. The webhooks of other
/// apps, which an app does not see online, do not exist here.
/// </summary>
internal sealed class GetAllWebhooks : IAgentOperation
{
    public string Name => nameof(GetAllWebhooks);

    public string Description => "Gets the webhooks that match the filters.";

    public bool TakesBody => true;

    public ValueTask<ChatResponse> ExecuteAsync(ChatCall call)
    {
        string name = call.Arguments.OptionalText("NameFilter");
        string eventName = call.Arguments.OptionalText("EventFilter");
        string state = WireEnums.WebhookState.Canonical(call.Arguments.OptionalText("StatusFilter"));
        return new(CarrierResponses.CreateList(
            WebhookCarrier.Type,
            call.Webhooks.Webhooks.All
                .Where(webhook => webhook.Definition.Name.Contains(name, StringComparison.OrdinalIgnoreCase)
                    && (eventName.Length == 0 || webhook.Definition.Events.Contains(eventName, StringComparer.OrdinalIgnoreCase))
                    && (state == WireEnums.WebhookState.Zero || webhook.State.ToString() == state))
                .Select(static webhook => webhook.ToRow()),
            call.Zone));
    }
}
