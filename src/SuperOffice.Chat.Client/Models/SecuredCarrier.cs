using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a record that includes the rights of the calling user.</summary>
[JsonConverter(typeof(CarrierConverter<SecuredCarrier>))]
public abstract record SecuredCarrier : Carrier
{
    private StructuralMap<FieldProperty?> _fieldProperties;

    private protected SecuredCarrier()
    {
    }

    /// <summary>Gets the rights of the calling user on the row, which the server computes. Never sent.</summary>
    [JsonPropertyName("TableRight")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public TableRight? TableRight { get; init; }

    /// <summary>
    /// Gets the rights of the calling user on each field, which the server computes. Never sent. The keys have the server's
    /// spelling; lookups in a received dictionary are case-insensitive.
    /// </summary>
    [JsonPropertyName("FieldProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public IReadOnlyDictionary<string, FieldProperty?>? FieldProperties
    {
        get => _fieldProperties.Items;
        init => _fieldProperties = new(value);
    }
}
