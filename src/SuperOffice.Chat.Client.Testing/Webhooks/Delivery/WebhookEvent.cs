using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an event before it is sent.</summary>
/// <param name="Name">The name by which webhooks subscribe, which is also the name in the header.</param>
/// <param name="PrimaryKey">The id of the entity, or 0.</param>
internal sealed record WebhookEvent(string Name, int PrimaryKey)
{
    public const string TestName = "test";

    /// <summary>Gets the name in the body. The events of webhooks have no id there, as in the documented samples.</summary>
    public string BodyName { get; init; } = Name;

    /// <summary>Gets the kind of the entity, which is the part of the name before the dot by default, or null for none.</summary>
    public string? Entity { get; init; } = Name.IndexOf('.', StringComparison.Ordinal) is > 0 and int dot ? Name[..dot] : null;

    public IReadOnlyList<string> Changes { get; init; } = [];

    public int AssociateId { get; init; }

    /// <summary>Gets the function that creates the field values, or null for none.</summary>
    public Func<JsonObject>? FieldValues { get; init; }

    public bool IsTest => Name == TestName;
}
