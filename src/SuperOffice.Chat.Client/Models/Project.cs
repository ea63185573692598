using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a project in CRM. Read-only summary: only the id is relevant when a session is saved.</summary>
[JsonConverter(typeof(CarrierConverter<Project>))]
public sealed record Project : SecuredCarrier
{
    /// <summary>Gets the primary key, or 0 when there is none.</summary>
    [JsonPropertyName("ProjectId")]
    public int ProjectId { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the description.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Gets the web address as the server returns it.</summary>
    [JsonPropertyName("URL")]
    public string? URL { get; init; }

    /// <summary>Gets the name of the type.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; init; }

    /// <summary>Gets the id of the responsible associate.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>Gets the full name of the responsible associate.</summary>
    [JsonPropertyName("AssociateFullName")]
    public string? AssociateFullName { get; init; }

    /// <summary>Gets the id of the type.</summary>
    [JsonPropertyName("TypeId")]
    public int TypeId { get; init; }

    /// <summary>Gets the time of the latest change. The server returns it in UTC whatever time zone is requested.</summary>
    [JsonPropertyName("Updated")]
    [UtcInstant]
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Gets the id of the status.</summary>
    [JsonPropertyName("StatusId")]
    public int StatusId { get; init; }

    /// <summary>Gets the name of the status.</summary>
    [JsonPropertyName("Status")]
    public string? Status { get; init; }

    /// <summary>Gets the id of the description text.</summary>
    [JsonPropertyName("TextId")]
    public int TextId { get; init; }

    /// <summary>Gets the end of publication, or <see cref="DateTimeOffset.MaxValue"/> when there is no end.</summary>
    [JsonPropertyName("PublishTo")]
    public DateTimeOffset? PublishTo { get; init; }

    /// <summary>Gets the start of publication.</summary>
    [JsonPropertyName("PublishFrom")]
    public DateTimeOffset? PublishFrom { get; init; }

    /// <summary>Gets a value indicating whether the project is published.</summary>
    [JsonPropertyName("IsPublished")]
    public bool IsPublished { get; init; }

    /// <summary>Gets the display name of the web address.</summary>
    [JsonPropertyName("URLName")]
    public string? URLName { get; init; }

    /// <summary>Gets the number of the project.</summary>
    [JsonPropertyName("ProjectNumber")]
    public string? ProjectNumber { get; init; }

    /// <summary>Gets the number of active ERP links.</summary>
    [JsonPropertyName("ActiveErpLinks")]
    public int ActiveErpLinks { get; init; }

    /// <summary>Gets the id in the linked event system, or 0 when there is none.</summary>
    [JsonPropertyName("EventId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int EventId { get; init; }

    /// <summary>Gets the start of the project.</summary>
    [JsonPropertyName("StartDate")]
    public DateTimeOffset? StartDate { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ProjectId = {ProjectId}");
}
