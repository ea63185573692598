using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a company in CRM. Read-only summary: only the id is relevant when a session is saved.</summary>
[JsonConverter(typeof(CarrierConverter<Contact>))]
public sealed record Contact : SecuredCarrier
{
    /// <summary>Gets the primary key, or 0 when there is none.</summary>
    [JsonPropertyName("ContactId")]
    public int ContactId { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the organization number.</summary>
    [JsonPropertyName("OrgNr")]
    public string? OrgNr { get; init; }

    /// <summary>Gets the department.</summary>
    [JsonPropertyName("Department")]
    public string? Department { get; init; }

    /// <summary>Gets the web address as the server returns it.</summary>
    [JsonPropertyName("URL")]
    public string? URL { get; init; }

    /// <summary>Gets the city.</summary>
    [JsonPropertyName("City")]
    public string? City { get; init; }

    /// <summary>Gets the phone number.</summary>
    [JsonPropertyName("DirectPhone")]
    public string? DirectPhone { get; init; }

    /// <summary>Gets the id of the associate who is responsible for the company.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>Gets the id of the country.</summary>
    [JsonPropertyName("CountryId")]
    public int CountryId { get; init; }

    /// <summary>Gets the e-mail address.</summary>
    [JsonPropertyName("EmailAddress")]
    public string? EmailAddress { get; init; }

    /// <summary>Gets the name in kana.</summary>
    [JsonPropertyName("Kananame")]
    public string? Kananame { get; init; }

    /// <summary>Gets the display name of the e-mail address.</summary>
    [JsonPropertyName("EmailAddressName")]
    public string? EmailAddressName { get; init; }

    /// <summary>Gets the display name of the web address.</summary>
    [JsonPropertyName("URLName")]
    public string? URLName { get; init; }

    /// <summary>Gets the full name of the responsible associate.</summary>
    [JsonPropertyName("AssociateFullName")]
    public string? AssociateFullName { get; init; }

    /// <summary>Gets the line of business.</summary>
    [JsonPropertyName("BusinessName")]
    public string? BusinessName { get; init; }

    /// <summary>Gets the name of the category.</summary>
    [JsonPropertyName("CategoryName")]
    public string? CategoryName { get; init; }

    /// <summary>Gets the name of the country.</summary>
    [JsonPropertyName("CountryName")]
    public string? CountryName { get; init; }

    /// <summary>Gets the address. It can be an object without content.</summary>
    [JsonPropertyName("Address")]
    public Address? Address { get; init; }

    /// <summary>Gets the address as a single string.</summary>
    [JsonPropertyName("FormattedAddress")]
    public string? FormattedAddress { get; init; }

    /// <summary>Gets the name and department.</summary>
    [JsonPropertyName("FullName")]
    public string? FullName { get; init; }

    /// <summary>Gets a value indicating whether the company owns the installation.</summary>
    [JsonPropertyName("IsOwnerContact")]
    public bool IsOwnerContact { get; init; }

    /// <summary>Gets the number of active ERP links.</summary>
    [JsonPropertyName("ActiveErpLinks")]
    public int ActiveErpLinks { get; init; }

    /// <summary>Gets the first number.</summary>
    [JsonPropertyName("Number1")]
    public string? Number1 { get; init; }

    /// <summary>Gets the second number.</summary>
    [JsonPropertyName("Number2")]
    public string? Number2 { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ContactId = {ContactId}");
}
