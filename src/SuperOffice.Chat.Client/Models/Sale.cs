using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A sale in CRM, as a light read model: only its id can matter when a session is saved.</summary>
[JsonConverter(typeof(CarrierConverter<Sale>))]
public sealed record Sale : SecuredCarrier
{
    /// <summary>The company's name.</summary>
    [JsonPropertyName("ContactName")]
    public string? ContactName { get; init; }

    /// <summary>Date of the sale.</summary>
    [JsonPropertyName("SaleDate")]
    public DateTimeOffset? SaleDate { get; init; }

    /// <summary>Primary key; 0 when none.</summary>
    [JsonPropertyName("SaleId")]
    public int SaleId { get; init; }

    /// <summary>Probability in per cent.</summary>
    [JsonPropertyName("Probability")]
    public int Probability { get; init; }

    /// <summary>Heading.</summary>
    [JsonPropertyName("Title")]
    public string? Title { get; init; }

    /// <summary>Amount in <see cref="Currency"/>.</summary>
    [JsonPropertyName("Amount")]
    public double Amount { get; init; }

    /// <summary>Currency code.</summary>
    [JsonPropertyName("Currency")]
    public string? Currency { get; init; }

    /// <summary>Name of the linked project.</summary>
    [JsonPropertyName("ProjectName")]
    public string? ProjectName { get; init; }

    /// <summary>Full name of the associate in charge.</summary>
    [JsonPropertyName("AssociateFullName")]
    public string? AssociateFullName { get; init; }

    /// <summary>Description.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Where the sale stands.</summary>
    [JsonPropertyName("Status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<SaleStatus> Status { get; init; }

    /// <summary>Amount times probability.</summary>
    [JsonPropertyName("WeightedAmount")]
    public double WeightedAmount { get; init; }

    /// <summary>The linked project; 0 when none.</summary>
    [JsonPropertyName("ProjectId")]
    public int ProjectId { get; init; }

    /// <summary>Earning in per cent of the amount.</summary>
    [JsonPropertyName("EarningPercent")]
    public double EarningPercent { get; init; }

    /// <summary>Earning in <see cref="Currency"/>.</summary>
    [JsonPropertyName("Earning")]
    public double Earning { get; init; }

    /// <summary>The company; 0 when none.</summary>
    [JsonPropertyName("ContactId")]
    public int ContactId { get; init; }

    /// <summary>The associate in charge.</summary>
    [JsonPropertyName("AssociateId")]
    public int AssociateId { get; init; }

    /// <summary>The person; 0 when none.</summary>
    [JsonPropertyName("PersonId")]
    public int PersonId { get; init; }

    /// <summary>Id of the sale's type.</summary>
    [JsonPropertyName("SaleTypeId")]
    public int SaleTypeId { get; init; }

    /// <summary>Type of the sale in words.</summary>
    [JsonPropertyName("SaleTypeName")]
    public string? SaleTypeName { get; init; }

    /// <summary>The person's full name.</summary>
    [JsonPropertyName("PersonFullName")]
    public string? PersonFullName { get; init; }

    /// <summary>Whether the sale is completed.</summary>
    [JsonPropertyName("Completed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ActivityStatus> Completed { get; init; }

    /// <summary>Number of active ERP links.</summary>
    [JsonPropertyName("ActiveErpLinks")]
    public int ActiveErpLinks { get; init; }

    /// <summary>Date of the next activity.</summary>
    [JsonPropertyName("NextDueDate")]
    public DateTimeOffset? NextDueDate { get; init; }

    /// <summary>Number of the sale.</summary>
    [JsonPropertyName("Number")]
    public string? Number { get; init; }

    private protected override string Identity => FormattableString.Invariant($"SaleId = {SaleId}");
}
