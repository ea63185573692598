using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A project in CRM, as a light read model: only its id can matter when a session is saved.</summary>
[JsonConverter(typeof(CarrierConverter<Project>))]
public sealed record Project : SecuredCarrier
{
    /// <summary>Primary key; 0 when none.</summary>
    [JsonPropertyName("ProjectId")]
    public int ProjectId { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Description.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Web address, as the server has it.</summary>
    [JsonPropertyName("URL")]
    public string? URL { get; init; }

    /// <summary>Type in words.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; init; }

    /// <summary>The associate in charge.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>Full name of the associate in charge.</summary>
    [JsonPropertyName("AssociateFullName")]
    public string? AssociateFullName { get; init; }

    /// <summary>Id of the type.</summary>
    [JsonPropertyName("TypeId")]
    public int TypeId { get; init; }

    /// <summary>When it was last changed; the server states it in UTC whatever zone is asked for.</summary>
    [JsonPropertyName("Updated")]
    [UtcInstant]
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Id of the status.</summary>
    [JsonPropertyName("StatusId")]
    public int StatusId { get; init; }

    /// <summary>Status in words.</summary>
    [JsonPropertyName("Status")]
    public string? Status { get; init; }

    /// <summary>Id of the description text.</summary>
    [JsonPropertyName("TextId")]
    public int TextId { get; init; }

    /// <summary>End of publication; <see cref="DateTimeOffset.MaxValue"/> when open-ended.</summary>
    [JsonPropertyName("PublishTo")]
    public DateTimeOffset? PublishTo { get; init; }

    /// <summary>Begin of publication.</summary>
    [JsonPropertyName("PublishFrom")]
    public DateTimeOffset? PublishFrom { get; init; }

    /// <summary>True when published.</summary>
    [JsonPropertyName("IsPublished")]
    public bool IsPublished { get; init; }

    /// <summary>Display name of the web address.</summary>
    [JsonPropertyName("URLName")]
    public string? URLName { get; init; }

    /// <summary>Number of the project.</summary>
    [JsonPropertyName("ProjectNumber")]
    public string? ProjectNumber { get; init; }

    /// <summary>Number of active ERP links.</summary>
    [JsonPropertyName("ActiveErpLinks")]
    public int ActiveErpLinks { get; init; }

    /// <summary>Id at the linked event system; 0 when none.</summary>
    [JsonPropertyName("EventId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int EventId { get; init; }

    /// <summary>When the project begins.</summary>
    [JsonPropertyName("StartDate")]
    public DateTimeOffset? StartDate { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ProjectId = {ProjectId}");
}
