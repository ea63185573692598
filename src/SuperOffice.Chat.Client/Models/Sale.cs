using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a sale in CRM. Read-only summary: only the id is relevant when a session is saved.</summary>
[JsonConverter(typeof(CarrierConverter<Sale>))]
public sealed record Sale : SecuredCarrier
{
    /// <summary>Gets the company's name.</summary>
    [JsonPropertyName("ContactName")]
    public string? ContactName { get; init; }

    /// <summary>Gets the date of the sale.</summary>
    [JsonPropertyName("SaleDate")]
    public DateTimeOffset? SaleDate { get; init; }

    /// <summary>Gets the primary key, or 0 when there is none.</summary>
    [JsonPropertyName("SaleId")]
    public int SaleId { get; init; }

    /// <summary>Gets the probability in percent.</summary>
    [JsonPropertyName("Probability")]
    public int Probability { get; init; }

    /// <summary>Gets the heading.</summary>
    [JsonPropertyName("Title")]
    public string? Title { get; init; }

    /// <summary>Gets the amount in <see cref="Currency"/>.</summary>
    [JsonPropertyName("Amount")]
    public double Amount { get; init; }

    /// <summary>Gets the currency code.</summary>
    [JsonPropertyName("Currency")]
    public string? Currency { get; init; }

    /// <summary>Gets the name of the linked project.</summary>
    [JsonPropertyName("ProjectName")]
    public string? ProjectName { get; init; }

    /// <summary>Gets the full name of the responsible associate.</summary>
    [JsonPropertyName("AssociateFullName")]
    public string? AssociateFullName { get; init; }

    /// <summary>Gets the description.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Gets the status of the sale.</summary>
    [JsonPropertyName("Status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<SaleStatus> Status { get; init; }

    /// <summary>Gets the amount multiplied by the probability.</summary>
    [JsonPropertyName("WeightedAmount")]
    public double WeightedAmount { get; init; }

    /// <summary>Gets the id of the linked project, or 0 when there is none.</summary>
    [JsonPropertyName("ProjectId")]
    public int ProjectId { get; init; }

    /// <summary>Gets the earning in percent of the amount.</summary>
    [JsonPropertyName("EarningPercent")]
    public double EarningPercent { get; init; }

    /// <summary>Gets the earning in <see cref="Currency"/>.</summary>
    [JsonPropertyName("Earning")]
    public double Earning { get; init; }

    /// <summary>Gets the id of the company, or 0 when there is none.</summary>
    [JsonPropertyName("ContactId")]
    public int ContactId { get; init; }

    /// <summary>Gets the id of the responsible associate.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>Gets the id of the person, or 0 when there is none.</summary>
    [JsonPropertyName("PersonId")]
    public int PersonId { get; init; }

    /// <summary>Gets the id of the type of the sale.</summary>
    [JsonPropertyName("SaleTypeId")]
    public int SaleTypeId { get; init; }

    /// <summary>Gets the name of the type of the sale.</summary>
    [JsonPropertyName("SaleTypeName")]
    public string? SaleTypeName { get; init; }

    /// <summary>Gets the person's full name.</summary>
    [JsonPropertyName("PersonFullName")]
    public string? PersonFullName { get; init; }

    /// <summary>Gets the completion status of the sale.</summary>
    [JsonPropertyName("Completed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ActivityStatus> Completed { get; init; }

    /// <summary>Gets the number of active ERP links.</summary>
    [JsonPropertyName("ActiveErpLinks")]
    public int ActiveErpLinks { get; init; }

    /// <summary>Gets the date of the next activity.</summary>
    [JsonPropertyName("NextDueDate")]
    public DateTimeOffset? NextDueDate { get; init; }

    /// <summary>Gets the number of the sale.</summary>
    [JsonPropertyName("Number")]
    public string? Number { get; init; }

    private protected override string Identity => FormattableString.Invariant($"SaleId = {SaleId}");
}
