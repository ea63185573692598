using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A person in CRM, as a light read model: only its id can matter when a session is saved.</summary>
[JsonConverter(typeof(CarrierConverter<Person>))]
public sealed record Person : SecuredCarrier
{
    /// <summary>Position in the company.</summary>
    [JsonPropertyName("Position")]
    public string? Position { get; init; }

    /// <summary>Primary key; 0 when none.</summary>
    [JsonPropertyName("PersonId")]
    public int PersonId { get; init; }

    /// <summary>Form of address.</summary>
    [JsonPropertyName("Mrmrs")]
    public string? Mrmrs { get; init; }

    /// <summary>First name.</summary>
    [JsonPropertyName("Firstname")]
    public string? Firstname { get; init; }

    /// <summary>Last name.</summary>
    [JsonPropertyName("Lastname")]
    public string? Lastname { get; init; }

    /// <summary>Middle name.</summary>
    [JsonPropertyName("MiddleName")]
    public string? MiddleName { get; init; }

    /// <summary>Job title.</summary>
    [JsonPropertyName("Title")]
    public string? Title { get; init; }

    /// <summary>Free text about the person.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Main e-mail address.</summary>
    [JsonPropertyName("Email")]
    public string? Email { get; init; }

    /// <summary>Full name.</summary>
    [JsonPropertyName("FullName")]
    public string? FullName { get; init; }

    /// <summary>Direct phone number.</summary>
    [JsonPropertyName("DirectPhone")]
    public string? DirectPhone { get; init; }

    /// <summary>Name with title, as in a letter.</summary>
    [JsonPropertyName("FormalName")]
    public string? FormalName { get; init; }

    /// <summary>Country of the person.</summary>
    [JsonPropertyName("CountryId")]
    public int CountryId { get; init; }

    /// <summary>The company the person belongs to.</summary>
    [JsonPropertyName("ContactId")]
    public int ContactId { get; init; }

    /// <summary>Name of that company.</summary>
    [JsonPropertyName("ContactName")]
    public string? ContactName { get; init; }

    /// <summary>1 when the person has left the company, else 0: a number on the wire, not a boolean.</summary>
    [JsonPropertyName("Retired")]
    public int Retired { get; init; }

    /// <summary>Place in the company's list of persons.</summary>
    [JsonPropertyName("Rank")]
    public int Rank { get; init; }

    /// <summary>Number of active interests.</summary>
    [JsonPropertyName("ActiveInterests")]
    public int ActiveInterests { get; init; }

    /// <summary>Department of the company.</summary>
    [JsonPropertyName("ContactDepartment")]
    public string? ContactDepartment { get; init; }

    /// <summary>Country of the company.</summary>
    [JsonPropertyName("ContactCountryId")]
    public int ContactCountryId { get; init; }

    /// <summary>Organisation number of the company.</summary>
    [JsonPropertyName("ContactOrgNr")]
    public string? ContactOrgNr { get; init; }

    /// <summary>Fax number.</summary>
    [JsonPropertyName("FaxPhone")]
    public string? FaxPhone { get; init; }

    /// <summary>Mobile number.</summary>
    [JsonPropertyName("MobilePhone")]
    public string? MobilePhone { get; init; }

    /// <summary>Phone number of the company.</summary>
    [JsonPropertyName("ContactPhone")]
    public string? ContactPhone { get; init; }

    /// <summary>Name of the associate, when the person is a user.</summary>
    [JsonPropertyName("AssociateName")]
    public string? AssociateName { get; init; }

    /// <summary>Id of the associate, when the person is a user; 0 otherwise.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>True when the person's own address is used instead of the company's.</summary>
    [JsonPropertyName("UsePersonAddress")]
    public bool UsePersonAddress { get; init; }

    /// <summary>Fax number of the company.</summary>
    [JsonPropertyName("ContactFax")]
    public string? ContactFax { get; init; }

    /// <summary>First name in kana.</summary>
    [JsonPropertyName("Kanafname")]
    public string? Kanafname { get; init; }

    /// <summary>Last name in kana.</summary>
    [JsonPropertyName("Kanalname")]
    public string? Kanalname { get; init; }

    /// <summary>Postal address, first line.</summary>
    [JsonPropertyName("Post1")]
    public string? Post1 { get; init; }

    /// <summary>Postal address, second line.</summary>
    [JsonPropertyName("Post2")]
    public string? Post2 { get; init; }

    /// <summary>Postal address, third line.</summary>
    [JsonPropertyName("Post3")]
    public string? Post3 { get; init; }

    /// <summary>Display name of the e-mail address.</summary>
    [JsonPropertyName("EmailName")]
    public string? EmailName { get; init; }

    /// <summary>Name and department of the company.</summary>
    [JsonPropertyName("ContactFullName")]
    public string? ContactFullName { get; init; }

    /// <summary>Number of active ERP links.</summary>
    [JsonPropertyName("ActiveErpLinks")]
    public int ActiveErpLinks { get; init; }

    /// <summary>Request priority of the person.</summary>
    [JsonPropertyName("TicketPriorityId")]
    public int TicketPriorityId { get; init; }

    /// <summary>Language of the person in requests.</summary>
    [JsonPropertyName("SupportLanguageId")]
    public int SupportLanguageId { get; init; }

    /// <summary>Our contact of the person in requests.</summary>
    [JsonPropertyName("SupportAssociateId")]
    public int SupportAssociateId { get; init; }

    /// <summary>Category of the company.</summary>
    [JsonPropertyName("CategoryName")]
    public string? CategoryName { get; init; }

    /// <summary>Number of the person.</summary>
    [JsonPropertyName("PersonNumber")]
    public string? PersonNumber { get; init; }

    private protected override string Identity => FormattableString.Invariant($"PersonId = {PersonId}");
}
