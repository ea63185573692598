using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a person in CRM. Read-only summary: only the id is relevant when a session is saved.</summary>
[JsonConverter(typeof(CarrierConverter<Person>))]
public sealed record Person : SecuredCarrier
{
    /// <summary>Gets the position in the company.</summary>
    [JsonPropertyName("Position")]
    public string? Position { get; init; }

    /// <summary>Gets the primary key, or 0 when there is none.</summary>
    [JsonPropertyName("PersonId")]
    public int PersonId { get; init; }

    /// <summary>Gets the form of address.</summary>
    [JsonPropertyName("Mrmrs")]
    public string? Mrmrs { get; init; }

    /// <summary>Gets the first name.</summary>
    [JsonPropertyName("Firstname")]
    public string? Firstname { get; init; }

    /// <summary>Gets the last name.</summary>
    [JsonPropertyName("Lastname")]
    public string? Lastname { get; init; }

    /// <summary>Gets the middle name.</summary>
    [JsonPropertyName("MiddleName")]
    public string? MiddleName { get; init; }

    /// <summary>Gets the job title.</summary>
    [JsonPropertyName("Title")]
    public string? Title { get; init; }

    /// <summary>Gets the description of the person.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Gets the main e-mail address.</summary>
    [JsonPropertyName("Email")]
    public string? Email { get; init; }

    /// <summary>Gets the full name.</summary>
    [JsonPropertyName("FullName")]
    public string? FullName { get; init; }

    /// <summary>Gets the direct phone number.</summary>
    [JsonPropertyName("DirectPhone")]
    public string? DirectPhone { get; init; }

    /// <summary>Gets the formal name, with the title.</summary>
    [JsonPropertyName("FormalName")]
    public string? FormalName { get; init; }

    /// <summary>Gets the id of the country of the person.</summary>
    [JsonPropertyName("CountryId")]
    public int CountryId { get; init; }

    /// <summary>Gets the id of the company that the person belongs to.</summary>
    [JsonPropertyName("ContactId")]
    public int ContactId { get; init; }

    /// <summary>Gets the name of the company.</summary>
    [JsonPropertyName("ContactName")]
    public string? ContactName { get; init; }

    /// <summary>Gets 1 when the person has left the company, or 0. The web API uses a number here, not a boolean.</summary>
    [JsonPropertyName("Retired")]
    public int Retired { get; init; }

    /// <summary>Gets the position in the company's list of persons.</summary>
    [JsonPropertyName("Rank")]
    public int Rank { get; init; }

    /// <summary>Gets the number of active interests.</summary>
    [JsonPropertyName("ActiveInterests")]
    public int ActiveInterests { get; init; }

    /// <summary>Gets the department of the company.</summary>
    [JsonPropertyName("ContactDepartment")]
    public string? ContactDepartment { get; init; }

    /// <summary>Gets the id of the country of the company.</summary>
    [JsonPropertyName("ContactCountryId")]
    public int ContactCountryId { get; init; }

    /// <summary>Gets the organization number of the company.</summary>
    [JsonPropertyName("ContactOrgNr")]
    public string? ContactOrgNr { get; init; }

    /// <summary>Gets the fax number.</summary>
    [JsonPropertyName("FaxPhone")]
    public string? FaxPhone { get; init; }

    /// <summary>Gets the mobile number.</summary>
    [JsonPropertyName("MobilePhone")]
    public string? MobilePhone { get; init; }

    /// <summary>Gets the phone number of the company.</summary>
    [JsonPropertyName("ContactPhone")]
    public string? ContactPhone { get; init; }

    /// <summary>Gets the name of the associate when the person is a user.</summary>
    [JsonPropertyName("AssociateName")]
    public string? AssociateName { get; init; }

    /// <summary>Gets the id of the associate when the person is a user, or 0.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>Gets a value indicating whether the address of the person is used instead of the company's.</summary>
    [JsonPropertyName("UsePersonAddress")]
    public bool UsePersonAddress { get; init; }

    /// <summary>Gets the fax number of the company.</summary>
    [JsonPropertyName("ContactFax")]
    public string? ContactFax { get; init; }

    /// <summary>Gets the first name in kana.</summary>
    [JsonPropertyName("Kanafname")]
    public string? Kanafname { get; init; }

    /// <summary>Gets the last name in kana.</summary>
    [JsonPropertyName("Kanalname")]
    public string? Kanalname { get; init; }

    /// <summary>Gets the first line of the postal address.</summary>
    [JsonPropertyName("Post1")]
    public string? Post1 { get; init; }

    /// <summary>Gets the second line of the postal address.</summary>
    [JsonPropertyName("Post2")]
    public string? Post2 { get; init; }

    /// <summary>Gets the third line of the postal address.</summary>
    [JsonPropertyName("Post3")]
    public string? Post3 { get; init; }

    /// <summary>Gets the display name of the e-mail address.</summary>
    [JsonPropertyName("EmailName")]
    public string? EmailName { get; init; }

    /// <summary>Gets the name and department of the company.</summary>
    [JsonPropertyName("ContactFullName")]
    public string? ContactFullName { get; init; }

    /// <summary>Gets the number of active ERP links.</summary>
    [JsonPropertyName("ActiveErpLinks")]
    public int ActiveErpLinks { get; init; }

    /// <summary>Gets the id of the priority of requests from the person.</summary>
    [JsonPropertyName("TicketPriorityId")]
    public int TicketPriorityId { get; init; }

    /// <summary>Gets the id of the language of requests from the person.</summary>
    [JsonPropertyName("SupportLanguageId")]
    public int SupportLanguageId { get; init; }

    /// <summary>Gets the id of the associate who is responsible for requests from the person.</summary>
    [JsonPropertyName("SupportAssociateId")]
    public int SupportAssociateId { get; init; }

    /// <summary>Gets the category of the company.</summary>
    [JsonPropertyName("CategoryName")]
    public string? CategoryName { get; init; }

    /// <summary>Gets the number of the person.</summary>
    [JsonPropertyName("PersonNumber")]
    public string? PersonNumber { get; init; }

    private protected override string Identity => FormattableString.Invariant($"PersonId = {PersonId}");
}
