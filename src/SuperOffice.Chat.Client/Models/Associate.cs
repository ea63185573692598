using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Represents a SuperOffice user. It has two ids, which are not interchangeable: the associate id and the id in Service.
/// </summary>
[JsonConverter(typeof(CarrierConverter<Associate>))]
public sealed record Associate : SecuredCarrier
{
    private readonly StructuralMap<string?> _extraFields;
    private readonly StructuralMap<string?> _customFields;

    /// <summary>Gets the id of the associate, or 0 when there is none.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>Gets the initials, which are also the login name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the id of the person that the user represents.</summary>
    [JsonPropertyName("PersonId")]
    public int PersonId { get; init; }

    /// <summary>Gets the position in the list of users.</summary>
    [JsonPropertyName("Rank")]
    public int Rank { get; init; }

    /// <summary>Gets the tooltip of the name.</summary>
    [JsonPropertyName("Tooltip")]
    public string? Tooltip { get; init; }

    /// <summary>Gets the kind of the user.</summary>
    [JsonPropertyName("Type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<UserType> Type { get; init; }

    /// <summary>Gets the id of the user's main group.</summary>
    [JsonPropertyName("GroupIdx")]
    public int GroupIdx { get; init; }

    /// <summary>Gets the full name.</summary>
    [JsonPropertyName("FullName")]
    public string? FullName { get; init; }

    /// <summary>Gets the formal name, with the title.</summary>
    [JsonPropertyName("FormalName")]
    public string? FormalName { get; init; }

    /// <summary>Gets a value indicating whether the user is retired.</summary>
    [JsonPropertyName("Deleted")]
    public bool Deleted { get; init; }

    /// <summary>Gets the id of the same user in Service, or 0 when there is none.</summary>
    [JsonPropertyName("EjUserId")]
    public int EjUserId { get; init; }

    /// <summary>Gets the sign-in name.</summary>
    [JsonPropertyName("UserName")]
    public string? UserName { get; init; }

    /// <summary>Gets the user-defined fields as older servers return them. <see cref="CustomFields"/> supersedes it.</summary>
    [JsonPropertyName("ExtraFields")]
    public IReadOnlyDictionary<string, string?>? ExtraFields
    {
        get => _extraFields.Items;
        init => _extraFields = new(value);
    }

    /// <summary>Gets the user-defined fields by name. The values are encoded by the server, such as <c>[I:14]</c>.</summary>
    [JsonPropertyName("CustomFields")]
    public IReadOnlyDictionary<string, string?>? CustomFields
    {
        get => _customFields.Items;
        init => _customFields = new(value);
    }

    private protected override string Identity => FormattableString.Invariant($"AssociateId = {AssociateId}");
}
