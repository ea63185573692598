using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// A SuperOffice user. It carries two ids, the associate's and the Service user's, which must not be mixed.
/// </summary>
[JsonConverter(typeof(CarrierConverter<Associate>))]
public sealed record Associate : SecuredCarrier
{
    private readonly StructuralMap<string?> _extraFields;
    private readonly StructuralMap<string?> _customFields;

    /// <summary>Id of the associate; 0 when none.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>Initials, which are also the login name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>The person behind the user.</summary>
    [JsonPropertyName("PersonId")]
    public int PersonId { get; init; }

    /// <summary>Place in the list of users.</summary>
    [JsonPropertyName("Rank")]
    public int Rank { get; init; }

    /// <summary>Text shown beside the name.</summary>
    [JsonPropertyName("Tooltip")]
    public string? Tooltip { get; init; }

    /// <summary>What kind of user this is.</summary>
    [JsonPropertyName("Type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<UserType> Type { get; init; }

    /// <summary>Id of the user's main group.</summary>
    [JsonPropertyName("GroupIdx")]
    public int GroupIdx { get; init; }

    /// <summary>Full name.</summary>
    [JsonPropertyName("FullName")]
    public string? FullName { get; init; }

    /// <summary>Name with title, as in a letter.</summary>
    [JsonPropertyName("FormalName")]
    public string? FormalName { get; init; }

    /// <summary>True when the user has been retired.</summary>
    [JsonPropertyName("Deleted")]
    public bool Deleted { get; init; }

    /// <summary>Id of the same user in Service; 0 when there is none.</summary>
    [JsonPropertyName("EjUserId")]
    public int EjUserId { get; init; }

    /// <summary>Sign-in name.</summary>
    [JsonPropertyName("UserName")]
    public string? UserName { get; init; }

    /// <summary>Older form of <see cref="CustomFields"/>, superseded by it.</summary>
    [JsonPropertyName("ExtraFields")]
    public IReadOnlyDictionary<string, string?>? ExtraFields
    {
        get => _extraFields.Items;
        init => _extraFields = new(value);
    }

    /// <summary>User-defined fields by name, as the server's encoded text such as <c>[I:14]</c>.</summary>
    [JsonPropertyName("CustomFields")]
    public IReadOnlyDictionary<string, string?>? CustomFields
    {
        get => _customFields.Items;
        init => _customFields = new(value);
    }

    private protected override string Identity => FormattableString.Invariant($"AssociateId = {AssociateId}");
}
