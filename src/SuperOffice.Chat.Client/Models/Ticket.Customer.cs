using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <content>The customer of the request, with older and newer names.</content>
public sealed partial record Ticket
{
    /// <summary>Gets the id of the person that the request is about, or 0 or -1 when there is none.</summary>
    [JsonPropertyName("CustId")]
    public int CustId { get; init; }

    /// <summary>Gets the customer's first name.</summary>
    [JsonPropertyName("PersonFirstname")]
    public string? PersonFirstname { get; init; }

    /// <summary>Gets the customer's middle name.</summary>
    [JsonPropertyName("PersonMiddleName")]
    public string? PersonMiddleName { get; init; }

    /// <summary>Gets the customer's last name.</summary>
    [JsonPropertyName("PersonLastname")]
    public string? PersonLastname { get; init; }

    /// <summary>Gets the customer's full name.</summary>
    [JsonPropertyName("PersonFullname")]
    public string? PersonFullname { get; init; }

    /// <summary>Gets the id of the company, or 0 when there is none.</summary>
    [JsonPropertyName("ContactId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ContactId { get; init; }

    /// <summary>Gets the company's name.</summary>
    [JsonPropertyName("ContactName")]
    public string? ContactName { get; init; }

    /// <summary>Gets the customer's first name, as older servers call it.</summary>
    [JsonPropertyName("CustFirstname")]
    public string? CustFirstname { get; init; }

    /// <summary>Gets the customer's middle name, as older servers call it.</summary>
    [JsonPropertyName("CustMiddleName")]
    public string? CustMiddleName { get; init; }

    /// <summary>Gets the customer's last name, as older servers call it.</summary>
    [JsonPropertyName("CustLastname")]
    public string? CustLastname { get; init; }

    /// <summary>Gets the customer's full name, as older servers call it.</summary>
    [JsonPropertyName("CustFullname")]
    public string? CustFullname { get; init; }

    /// <summary>Gets the customer's first name, whichever of its two names the server used. Never sent.</summary>
    [JsonIgnore]
    public string? CustomerFirstname => PersonFirstname ?? CustFirstname;

    /// <summary>Gets the customer's middle name, whichever of its two names the server used. Never sent.</summary>
    [JsonIgnore]
    public string? CustomerMiddleName => PersonMiddleName ?? CustMiddleName;

    /// <summary>Gets the customer's last name, whichever of its two names the server used. Never sent.</summary>
    [JsonIgnore]
    public string? CustomerLastname => PersonLastname ?? CustLastname;

    /// <summary>Gets the customer's full name, whichever of its two names the server used. Never sent.</summary>
    [JsonIgnore]
    public string? CustomerFullname => PersonFullname ?? CustFullname;
}
