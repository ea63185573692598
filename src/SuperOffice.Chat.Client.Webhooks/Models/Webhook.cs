using System.Collections.ObjectModel;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents a webhook: which events the server sends, and where to.</summary>
/// <remarks>
/// Webhooks are immutable and compare by content. <see cref="ToString"/> shows the id, the name and the state only. Members
/// that this library does not know are kept and sent back.
/// </remarks>
public sealed partial record Webhook
{
    /// <summary>The value of <see cref="Type"/> for webhooks that send HTTP requests: <c>webhook</c>.</summary>
    public const string HttpType = "webhook";

    private readonly StructuralList<string> _events = new([]);
    private readonly StructuralMap<string> _headers = new(ReadOnlyDictionary<string, string>.Empty);
    private readonly StructuralMap<JsonElement> _properties = new(ReadOnlyDictionary<string, JsonElement>.Empty);
    private readonly StructuralMap<JsonElement> _additionalData = new(ReadOnlyDictionary<string, JsonElement>.Empty);

    /// <summary>Gets the id.</summary>
    /// <value>0 for a webhook that is not saved yet.</value>
    public int WebhookId { get; init; }

    /// <summary>Gets the name, which need not be unique. At most 100 characters.</summary>
    /// <value>Null by default.</value>
    public string? Name { get; init; }

    /// <summary>Gets the names of the events that are sent, such as <see cref="WebhookEvents.ChatMessage"/>. There are no wildcards.</summary>
    /// <value>Never null; empty by default.</value>
    public IReadOnlyList<string> Events
    {
        get => _events.Items!;
        init => _events = new(value ?? []);
    }

    /// <summary>Gets the address that the server sends events to. It must be reachable from the server, online by public https.</summary>
    /// <value>Null by default.</value>
    public string? TargetUrl { get; init; }

    /// <summary>Gets the secret that the server signs with. At most 400 characters.</summary>
    /// <value>Null by default, and when the server does not return it.</value>
    public string? Secret { get; init; }

    /// <summary>Gets the state.</summary>
    public OpenEnum<WebhookState> State { get; init; }

    /// <summary>Gets the kind of webhook: <see cref="HttpType"/>, or <c>crmscript</c>.</summary>
    /// <value>Null by default.</value>
    public string? Type { get; init; }

    /// <summary>Gets headers that the server adds to each request. They are not signed.</summary>
    /// <value>Never null; empty by default.</value>
    public IReadOnlyDictionary<string, string> Headers
    {
        get => _headers.Items!;
        init => _headers = new(value ?? ReadOnlyDictionary<string, string>.Empty);
    }

    /// <summary>Gets members that the server adds to the body of each request.</summary>
    /// <value>Never null; empty by default.</value>
    public IReadOnlyDictionary<string, JsonElement> Properties
    {
        get => _properties.Items!;
        init => _properties = new(value ?? ReadOnlyDictionary<string, JsonElement>.Empty);
    }

    /// <summary>Gets members of the server's JSON that have no property here. They are sent back.</summary>
    /// <value>Never null; empty by default.</value>
    public IReadOnlyDictionary<string, JsonElement> AdditionalData
    {
        get => _additionalData.Items!;
        init => _additionalData = new(value ?? ReadOnlyDictionary<string, JsonElement>.Empty);
    }

    /// <summary>Returns the id, the name and the state; never the secret.</summary>
    public override string ToString() => FormattableString.Invariant($"Webhook {{ WebhookId = {WebhookId}, Name = {Name}, State = {State} }}");
}
