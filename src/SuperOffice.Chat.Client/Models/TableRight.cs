using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>What the calling user may do with a row.</summary>
[JsonConverter(typeof(CarrierConverter<TableRight>))]
public sealed record TableRight : Carrier
{
    /// <summary>The rights.</summary>
    [JsonPropertyName("Mask")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ETableRight> Mask { get; init; }

    /// <summary>Why a right is missing, in words.</summary>
    [JsonPropertyName("Reason")]
    public string? Reason { get; init; }

    private protected override string Identity => FormattableString.Invariant($"Mask = {Mask}");
}
