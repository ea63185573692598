using System.Collections.ObjectModel;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// What every record of the web API has in common: members this library does not know are kept and written back.
/// </summary>
/// <remarks>
/// Records are immutable and compare by content, collections and unknown members included.
/// <see cref="ToString"/> shows ids and states only, never names, addresses, texts or keys.
/// In every record a null text, date or object means that the server gave none; ids, counts and flags read a null
/// as 0 or false. Facts are those of SuperOffice's own reference unless a member says otherwise.
/// </remarks>
[JsonConverter(typeof(CarrierConverter<Carrier>))]
public abstract record Carrier
{
    private StructuralMap<JsonElement> _unmapped;

    private protected Carrier()
    {
    }

    /// <summary>
    /// Members of the server's JSON that have no property here, by name. They are sent again when the record is.
    /// </summary>
    /// <value>Empty by default, never null.</value>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement> AdditionalData
    {
        get => Unmapped is { } unmapped ? new ReadOnlyDictionary<string, JsonElement>(unmapped) : ReadOnlyDictionary<string, JsonElement>.Empty;
        init => _unmapped = new(value is null or { Count: 0 } ? null : new Dictionary<string, JsonElement>(value));
    }

    /// <summary>
    /// Where the serializer puts them: it needs a dictionary that it may fill, and a setter that is not an init.
    /// </summary>
    [JsonExtensionData]
    [JsonInclude]
    internal Dictionary<string, JsonElement>? Unmapped
    {
        get => (Dictionary<string, JsonElement>?)_unmapped.Items;
        set => _unmapped = new(value);
    }

    private protected abstract string Identity { get; }

    [OnSerializing]
    private void RejectWriting(StreamingContext context) => throw OtherSerializers.Rejected(GetType());

    [OnDeserializing]
    private void RejectReading(StreamingContext context) => throw OtherSerializers.Rejected(GetType());

    /// <summary>Name of the record with its ids and states; no personal data and no secret.</summary>
    public sealed override string ToString() => $"{GetType().Name} {{ {Identity} }}";
}
