using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the rights of the calling user on a row.</summary>
[JsonConverter(typeof(CarrierConverter<TableRight>))]
public sealed record TableRight : Carrier
{
    /// <summary>Gets the rights.</summary>
    [JsonPropertyName("Mask")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ETableRight> Mask { get; init; }

    /// <summary>Gets the reason why a right is missing.</summary>
    [JsonPropertyName("Reason")]
    public string? Reason { get; init; }

    private protected override string Identity => FormattableString.Invariant($"Mask = {Mask}");
}
