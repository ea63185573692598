using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Webhooks.Events;

namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents the event that the body of a webhook describes.</summary>
/// <remarks>
/// <para>
/// The type says what happened: <see cref="ChatSessionCreated"/>, <see cref="ChatSessionChanged"/>,
/// <see cref="ChatMessageAdded"/>, <see cref="WebhookTest"/>, <see cref="WebhookStateChanged"/>, or
/// <see cref="UnknownWebhookEvent"/> for everything else.
/// </para>
/// <para>
/// Events are immutable and compare by content. <see cref="ToString"/> shows the name and ids only. The server's samples differ
/// in the spelling of names and in the types of values, so a value that cannot be read counts as missing and stays in
/// <see cref="AdditionalData"/>.
/// </para>
/// </remarks>
public abstract record ChatWebhookEvent
{
    private readonly StructuralList<string> _changes = new([]);
    private readonly StructuralMap<JsonElement> _fieldValues = new(ReadOnlyDictionary<string, JsonElement>.Empty);
    private readonly StructuralMap<JsonElement> _additionalData = new(ReadOnlyDictionary<string, JsonElement>.Empty);

    private protected ChatWebhookEvent()
    {
    }

    /// <summary>Gets the id of the delivery, the same for its retries.</summary>
    /// <value><see cref="Guid.Empty"/> when the body has none.</value>
    public Guid EventId { get; init; }

    /// <summary>Gets the name of the event as the server wrote it, such as <c>chatsession.message</c>. Compare without regard to case.</summary>
    /// <value>Not empty for an event that was received.</value>
    public string Name { get; init; } = "";

    /// <summary>Gets the time of the event.</summary>
    /// <value>Null when the body has none.</value>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Gets the id of the chat session that the event is about.</summary>
    /// <value>0 when it is not about a chat session.</value>
    public int ChatSessionId { get; init; }

    /// <summary>Gets the tenant that the event is from: <c>Cust12345</c> online, <c>Default</c> onsite.</summary>
    /// <value>Null when the body has none.</value>
    public string? TenantId { get; init; }

    /// <summary>Gets the topic (channel) of the session.</summary>
    /// <value>Null when the body has none.</value>
    public int? TopicId { get; init; }

    /// <summary>Gets the status of the session when the event was sent.</summary>
    /// <value>Without a value when the body has none. A status that is not known here keeps the server's text.</value>
    public OpenEnum<ChatSessionStatus> Status { get; init; }

    /// <summary>Gets the kind of entity that the event is about, such as <c>chatsession</c>.</summary>
    /// <value>Null when the body has none, as in events about webhooks.</value>
    public string? Entity { get; init; }

    /// <summary>Gets the id of the entity that the event is about. For chat events, it is the id of the session.</summary>
    /// <value>0 when there is none.</value>
    public int PrimaryKey { get; init; }

    /// <summary>Gets the names of the fields that were set or changed. Their values are not sent.</summary>
    /// <value>Never null; empty is normal for created and changed sessions.</value>
    public IReadOnlyList<string> Changes
    {
        get => _changes.Items!;
        init => _changes = new(value ?? []);
    }

    /// <summary>Gets the associate who caused the event.</summary>
    /// <value>The id of the associate; 0 for the system or when the body has none.</value>
    public int ChangedByAssociateId { get; init; }

    /// <summary>Gets the name of the webhook that delivered the event.</summary>
    /// <value>Null when the body has none.</value>
    public string? WebhookName { get; init; }

    /// <summary>Gets all values of the entity that the server sent, by field name without regard to case.</summary>
    /// <value>Never null; empty when the body has none. They are as the server wrote them: a number may be a string.</value>
    public IReadOnlyDictionary<string, JsonElement> FieldValues
    {
        get => _fieldValues.Items!;
        init => _fieldValues = new(value ?? ReadOnlyDictionary<string, JsonElement>.Empty);
    }

    /// <summary>
    /// Gets members of the body that have no property here, such as the webhook's own properties, and members whose value
    /// could not be read.
    /// </summary>
    /// <value>Never null; empty by default. Names are as the server wrote them.</value>
    public IReadOnlyDictionary<string, JsonElement> AdditionalData
    {
        get => _additionalData.Items!;
        init => _additionalData = new(value ?? ReadOnlyDictionary<string, JsonElement>.Empty);
    }

    /// <summary>Parses the body of a webhook.</summary>
    /// <param name="body">The request body in UTF-8, with or without a byte order mark. Verify its signature first.</param>
    /// <param name="webhookEvent">The event, or null when the method returns false.</param>
    /// <returns>False when the body is not a JSON object that names an event.</returns>
    /// <remarks>The method does not throw. It accepts the forms that are documented or published, however they differ.</remarks>
    public static bool TryParse(ReadOnlySpan<byte> body, [NotNullWhen(true)] out ChatWebhookEvent? webhookEvent)
    {
        webhookEvent = EventParser.Parse(body);
        return webhookEvent is not null;
    }

    /// <summary>Returns the name and the ids of the event; no content and no personal data.</summary>
    public sealed override string ToString() =>
        FormattableString.Invariant($"{GetType().Name} {{ Name = {Name}, EventId = {EventId}, PrimaryKey = {PrimaryKey}, TenantId = {TenantId} }}");
}
