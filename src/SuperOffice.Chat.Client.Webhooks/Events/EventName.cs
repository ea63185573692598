using System.Globalization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Webhooks.Events;

/// <summary>Recognizes the names of events. The documentation writes them with different capitals.</summary>
internal static class EventName
{
    public const string Entity = "chatsession";

    private const string Webhook = "webhook";

    public static bool IsCreated(string name) => Is(name, "chatsession.created");

    public static bool IsChanged(string name) => Is(name, "chatsession.changed");

    public static bool IsMessage(string name) => Is(name, "chatsession.message");

    public static bool IsTest(string name) => Is(name, "test");

    public static bool IsOfSession(string name) =>
        name.Length > Entity.Length && name[Entity.Length] == '.' && name.StartsWith(Entity, StringComparison.OrdinalIgnoreCase);

    /// <summary>Recognizes <c>webhook66.errors</c> and <c>webhook.errors</c>.</summary>
    public static bool IsOfState(string name, out int webhookId, out OpenEnum<WebhookState> state)
    {
        webhookId = 0;
        state = default;
        int dot = name.LastIndexOf('.');
        if (dot < Webhook.Length || !name.StartsWith(Webhook, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        state = ParseState(name[(dot + 1)..]);
        ReadOnlySpan<char> id = name.AsSpan(Webhook.Length, dot - Webhook.Length);
        return state.HasValue && (id.IsEmpty || int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out webhookId));
    }

    private static OpenEnum<WebhookState> ParseState(string verb) =>
        Is(verb, "started") ? WebhookState.Active
        : Is(verb, "stopped") ? WebhookState.Stopped
        : Is(verb, "errors") ? WebhookState.TooManyErrors
        : default(OpenEnum<WebhookState>);

    private static bool Is(string name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);
}
