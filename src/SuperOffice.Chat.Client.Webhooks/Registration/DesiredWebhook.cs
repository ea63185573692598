using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks.Registration;

/// <summary>Compares the webhook that an application wants with the stored one.</summary>
internal static class DesiredWebhook
{
    private static readonly StringComparer IgnoringCase = StringComparer.OrdinalIgnoreCase;

    /// <exception cref="ArgumentException">A value is missing or not valid.</exception>
    public static Webhook Check(Webhook webhook) =>
        (FindProblem(webhook) ?? FindSecretProblem(webhook.Secret)) is { } problem ? throw new ArgumentException(problem, nameof(webhook)) : webhook;

    /// <returns>The reason why the name, the address or the events cannot be registered, and the remedy; null when they can.</returns>
    public static string? FindProblem(Webhook webhook) =>
        string.IsNullOrWhiteSpace(webhook.Name) ? "The webhook has no Name. Set one that is unique among the app's webhooks."
        : webhook.Name.Length > 100 ? "The Name of the webhook has more than 100 characters. Shorten it."
        : !Uri.TryCreate(webhook.TargetUrl, UriKind.Absolute, out Uri? target) || target.Scheme is not ("https" or "http")
            ? "The TargetUrl of the webhook is not an absolute https address. Set the public address of the receiver, such as https://chat.example.com/superoffice/chat/Cust12345."
        : webhook.Events.Count == 0 ? "The webhook has no Events. Set them, such as WebhookEvents.Chat."
        : webhook.Events.Any(static name => string.IsNullOrWhiteSpace(name) || name.Contains(',', StringComparison.Ordinal) || name.Contains('*', StringComparison.Ordinal))
            ? "The Events of the webhook have a name that is empty or has a comma or a wildcard. List each event by its name, such as chatsession.message."
        : null;

    /// <returns>The reason why the secret cannot be registered, and the remedy; null when it can.</returns>
    public static string? FindSecretProblem(string? secret) =>
        string.IsNullOrEmpty(secret)
            ? "The webhook has no Secret, so its receiver could not tell the server's requests from others. Set a random one, the same as for the receiver."
        : secret.Length > 400 ? "The Secret of the webhook has more than 400 characters. Shorten it."
        : null;

    public static bool IsSame(Webhook desired, Webhook stored) =>
        string.Equals(desired.Name, stored.Name, StringComparison.Ordinal)
        && (desired.TargetUrl == stored.TargetUrl
            || (Uri.TryCreate(stored.TargetUrl, UriKind.Absolute, out Uri? address) && address.Equals(new Uri(desired.TargetUrl!))));

    /// <param name="desired">The webhook that the application wants.</param>
    /// <param name="stored">The webhook of the server.</param>
    /// <param name="keepsState">True to leave a webhook stopped that a person or the server has stopped.</param>
    /// <returns>The stored webhook with what is desired; the same instance when nothing differs.</returns>
    public static Webhook Apply(Webhook desired, Webhook stored, bool keepsState)
    {
        Webhook changed = stored with
        {
            Events = AreSame(desired.Events, stored.Events) ? stored.Events : desired.Events,
            Secret = desired.Secret,
            State = keepsState && stored.State.HasValue && stored.State != WebhookState.Unknown ? stored.State : WebhookState.Active,
            Headers = desired.Headers.Count == 0 || AreSame(desired.Headers, stored.Headers) ? stored.Headers : desired.Headers,
            Properties = desired.Properties.Count == 0 || AreSame(desired.Properties, stored.Properties) ? stored.Properties : desired.Properties,
            Description = desired.Description ?? stored.Description,
            ErrorsEmail = desired.ErrorsEmail ?? stored.ErrorsEmail,
            ErrorEmails = desired.ErrorEmails.Count == 0 || AreSame(desired.ErrorEmails, stored.ErrorEmails) ? stored.ErrorEmails : desired.ErrorEmails,
            ErrorAssociates = desired.ErrorAssociates.Count == 0 ? stored.ErrorAssociates : desired.ErrorAssociates,
            NotifyVia = desired.NotifyVia.HasValue ? desired.NotifyVia : stored.NotifyVia,
            NotifyWhen = desired.NotifyWhen.HasValue ? desired.NotifyWhen : stored.NotifyWhen,
        };
        return changed == stored ? stored : changed;
    }

    private static bool AreSame(IReadOnlyList<string> desired, IReadOnlyList<string> stored) =>
        desired.ToHashSet(IgnoringCase).SetEquals(stored);

    private static bool AreSame(IReadOnlyDictionary<string, string> desired, IReadOnlyDictionary<string, string> stored) =>
        desired.Count == stored.Count
        && desired.All(header => stored.Any(other => IgnoringCase.Equals(other.Key, header.Key) && other.Value == header.Value));

    private static bool AreSame(IReadOnlyDictionary<string, JsonElement> desired, IReadOnlyDictionary<string, JsonElement> stored) =>
        desired.Count == stored.Count
        && desired.All(member => stored.TryGetValue(member.Key, out JsonElement other) && JsonElement.DeepEquals(member.Value, other));
}
