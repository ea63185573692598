using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the saved values of a webhook that determine what is sent to whom.</summary>
internal sealed class WebhookDefinition
{
    public const string HttpType = "webhook";

    private readonly HashSet<string> _events;

    private WebhookDefinition(JsonObject json, Uri? target)
    {
        Json = json;
        Target = target ?? new Uri("about:blank");
        Name = (string?)json[nameof(Name)] ?? "";
        Secret = (string?)json[nameof(Secret)] is { Length: > 0 } secret ? secret : null;
        IsHttp = target is not null;
        Events = [.. (json[nameof(Events)] as JsonArray ?? []).Select(static name => (string?)name ?? "").Where(static name => name.Length > 0)];
        Headers = [.. (json[nameof(Headers)] as JsonObject ?? []).Select(static header => KeyValuePair.Create(header.Key, header.Value?.ToString() ?? ""))];
        Properties = json[nameof(Properties)] as JsonObject ?? [];
        _events = Events.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gets the webhook as stored. It is not changed.</summary>
    public JsonObject Json { get; }

    public string Name { get; }

    public Uri Target { get; }

    public string? Secret { get; }

    public IReadOnlyList<string> Events { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    public JsonObject Properties { get; }

    /// <summary>Gets a value indicating whether events are sent by HTTP. Events of the other type, for scripts, are not sent.</summary>
    public bool IsHttp { get; }

    public bool Receives(string eventName) => IsHttp && _events.Contains(eventName);

    /// <exception cref="RequestRejectedException">A value is missing or invalid. SuperOffice does not document the error messages.</exception>
    public static WebhookDefinition Create(JsonObject json)
    {
        json["Type"] ??= HttpType;
        bool isHttp = string.Equals((string?)json["Type"], HttpType, StringComparison.OrdinalIgnoreCase);
        Uri? target = null;
        if (isHttp && !(Uri.TryCreate((string?)json["TargetUrl"], UriKind.Absolute, out target) && target.Scheme is "http" or "https"))
        {
            throw RequestRejectedException.Error("The TargetUrl of the webhook is not an absolute address.", "ArgumentException");
        }

        WebhookDefinition definition = new(json, target);
        return string.IsNullOrWhiteSpace(definition.Name) ? throw RequestRejectedException.Error("The webhook has no Name.", "ArgumentException")
            : definition.Events.Count == 0 ? throw RequestRejectedException.Error("The webhook has no Events.", "ArgumentException")
            : definition;
    }
}
