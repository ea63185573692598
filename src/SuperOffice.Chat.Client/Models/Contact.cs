using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A company in CRM, as a light read model: only its id can matter when a session is saved.</summary>
[JsonConverter(typeof(CarrierConverter<Contact>))]
public sealed record Contact : SecuredCarrier
{
    /// <summary>Primary key; 0 when none.</summary>
    [JsonPropertyName("ContactId")]
    public int ContactId { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Organisation number.</summary>
    [JsonPropertyName("OrgNr")]
    public string? OrgNr { get; init; }

    /// <summary>Department.</summary>
    [JsonPropertyName("Department")]
    public string? Department { get; init; }

    /// <summary>Web address, as the server has it.</summary>
    [JsonPropertyName("URL")]
    public string? URL { get; init; }

    /// <summary>City.</summary>
    [JsonPropertyName("City")]
    public string? City { get; init; }

    /// <summary>Phone number.</summary>
    [JsonPropertyName("DirectPhone")]
    public string? DirectPhone { get; init; }

    /// <summary>Our contact: the associate in charge.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>Country.</summary>
    [JsonPropertyName("CountryId")]
    public int CountryId { get; init; }

    /// <summary>E-mail address.</summary>
    [JsonPropertyName("EmailAddress")]
    public string? EmailAddress { get; init; }

    /// <summary>Name in kana.</summary>
    [JsonPropertyName("Kananame")]
    public string? Kananame { get; init; }

    /// <summary>Display name of the e-mail address.</summary>
    [JsonPropertyName("EmailAddressName")]
    public string? EmailAddressName { get; init; }

    /// <summary>Display name of the web address.</summary>
    [JsonPropertyName("URLName")]
    public string? URLName { get; init; }

    /// <summary>Full name of the associate in charge.</summary>
    [JsonPropertyName("AssociateFullName")]
    public string? AssociateFullName { get; init; }

    /// <summary>Line of business.</summary>
    [JsonPropertyName("BusinessName")]
    public string? BusinessName { get; init; }

    /// <summary>Category.</summary>
    [JsonPropertyName("CategoryName")]
    public string? CategoryName { get; init; }

    /// <summary>Country in words.</summary>
    [JsonPropertyName("CountryName")]
    public string? CountryName { get; init; }

    /// <summary>Address; may be an object without content.</summary>
    [JsonPropertyName("Address")]
    public Address? Address { get; init; }

    /// <summary>Address as one text.</summary>
    [JsonPropertyName("FormattedAddress")]
    public string? FormattedAddress { get; init; }

    /// <summary>Name and department.</summary>
    [JsonPropertyName("FullName")]
    public string? FullName { get; init; }

    /// <summary>True for a company that owns the installation.</summary>
    [JsonPropertyName("IsOwnerContact")]
    public bool IsOwnerContact { get; init; }

    /// <summary>Number of active ERP links.</summary>
    [JsonPropertyName("ActiveErpLinks")]
    public int ActiveErpLinks { get; init; }

    /// <summary>First number field.</summary>
    [JsonPropertyName("Number1")]
    public string? Number1 { get; init; }

    /// <summary>Second number field.</summary>
    [JsonPropertyName("Number2")]
    public string? Number2 { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ContactId = {ContactId}");
}
