using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A record that tells what the calling user may do with it.</summary>
[JsonConverter(typeof(CarrierConverter<SecuredCarrier>))]
public abstract record SecuredCarrier : Carrier
{
    private StructuralMap<FieldProperty?> _fieldProperties;

    private protected SecuredCarrier()
    {
    }

    /// <summary>Rights of the calling user on the row, computed by the server. Read, never sent.</summary>
    [JsonPropertyName("TableRight")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public TableRight? TableRight { get; init; }

    /// <summary>
    /// Rights of the calling user on each field, computed by the server. Read, never sent. A received map is looked
    /// up without regard to case and keeps the server's spelling.
    /// </summary>
    [JsonPropertyName("FieldProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public IReadOnlyDictionary<string, FieldProperty?>? FieldProperties
    {
        get => _fieldProperties.Items;
        init => _fieldProperties = new(value);
    }
}
