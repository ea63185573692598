using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a webhook of an emulator. <see cref="ToString"/> contains neither the secret nor the headers.</summary>
public sealed record RegisteredWebhook
{
    /// <summary>Gets the address that receives the events. HTTP and HTTPS are accepted.</summary>
    public required Uri TargetUrl { get; init; }

    /// <summary>Gets the id.</summary>
    /// <value>0 by default: the next free id.</value>
    public int Id { get; init; }

    /// <summary>Gets the name, which need not be unique.</summary>
    /// <value><c>webhook</c> by default.</value>
    public string Name { get; init; } = "webhook";

    /// <summary>Gets the names of the events to send, which are case-insensitive.</summary>
    /// <value><c>chatsession.created</c>, <c>chatsession.changed</c> and <c>chatsession.message</c> by default.</value>
    public IReadOnlyList<string> Events { get; init; } = ["chatsession.created", "chatsession.changed", "chatsession.message"];

    /// <summary>Gets the secret that signs the events.</summary>
    /// <value>Null by default: the events are not signed.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.Always)]
    [IgnoreDataMember]
    public string? Secret { get; init; }

    /// <summary>Gets additional headers of the requests.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets additional members of the payloads. A member with the name of another one replaces it.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyDictionary<string, JsonElement> Properties { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Gets the state.</summary>
    /// <value><see cref="RegisteredWebhookState.Active"/> by default.</value>
    public RegisteredWebhookState State { get; init; } = RegisteredWebhookState.Active;

    /// <summary>Gets the number of attempts to send events. It is not an input.</summary>
    public int TotalCalls { get; init; }

    /// <summary>Gets the number of failed attempts. It is not an input.</summary>
    public int TotalErrors { get; init; }

    /// <summary>Gets the number of failed attempts since the latest success. It is not an input.</summary>
    public int ConsecutiveErrors { get; init; }

    /// <summary>Gets the latest failed response with its headers and body, or the latest error. Null when there was none. It is not an input.</summary>
    public string? LastError { get; init; }

    /// <summary>Returns the id, the name and the state.</summary>
    /// <returns>A string without secrets.</returns>
    public override string ToString() => FormattableString.Invariant($"Webhook {Id} {Name}: {State}");
}
