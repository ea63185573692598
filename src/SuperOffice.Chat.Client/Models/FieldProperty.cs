using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Rights and type of one field.</summary>
[JsonConverter(typeof(CarrierConverter<FieldProperty>))]
public sealed record FieldProperty : Carrier
{
    /// <summary>What the calling user may do with the field.</summary>
    [JsonPropertyName("FieldRight")]
    public FieldRight? FieldRight { get; init; }

    /// <summary>Name of the field's .NET type.</summary>
    [JsonPropertyName("FieldType")]
    public string? FieldType { get; init; }

    /// <summary>Longest content in characters; 0 or -1 when there is no limit.</summary>
    [JsonPropertyName("FieldLength")]
    public int FieldLength { get; init; }

    private protected override string Identity => FormattableString.Invariant($"FieldType = {FieldType}, FieldLength = {FieldLength}");
}
