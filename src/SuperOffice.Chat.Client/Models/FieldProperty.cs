using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the rights on a field and its type.</summary>
[JsonConverter(typeof(CarrierConverter<FieldProperty>))]
public sealed record FieldProperty : Carrier
{
    /// <summary>Gets the rights of the calling user on the field.</summary>
    [JsonPropertyName("FieldRight")]
    public FieldRight? FieldRight { get; init; }

    /// <summary>Gets the name of the .NET type of the field.</summary>
    [JsonPropertyName("FieldType")]
    public string? FieldType { get; init; }

    /// <summary>Gets the maximum length of the content in characters, or 0 or -1 when there is no limit.</summary>
    [JsonPropertyName("FieldLength")]
    public int FieldLength { get; init; }

    private protected override string Identity => FormattableString.Invariant($"FieldType = {FieldType}, FieldLength = {FieldLength}");
}
