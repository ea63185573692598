using System.Collections.ObjectModel;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Represents a record of the web API. Members that this library does not know are preserved and sent back.
/// </summary>
/// <remarks>
/// Records are immutable and compare by content, including collections and unknown members.
/// <see cref="ToString"/> contains ids and states only, never names, addresses, messages or keys.
/// A string, date or object is null when the server returned no value. For ids, counts and flags, null is read as 0 or
/// false. The documentation of members follows SuperOffice's reference unless a member states otherwise.
/// </remarks>
[JsonConverter(typeof(CarrierConverter<Carrier>))]
public abstract record Carrier
{
    private StructuralMap<JsonElement> _unmapped;

    private protected Carrier()
    {
    }

    /// <summary>
    /// Gets the members of the server's JSON that have no property here, by name. They are sent when the record is sent.
    /// </summary>
    /// <value>Empty by default, never null.</value>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement> AdditionalData
    {
        get => Unmapped is { } unmapped ? new ReadOnlyDictionary<string, JsonElement>(unmapped) : ReadOnlyDictionary<string, JsonElement>.Empty;
        init => _unmapped = new(value is null or { Count: 0 } ? null : value.ToDictionary(static member => member.Key, static member => member.Value));
    }

    /// <summary>
    /// Gets or sets the unknown members for the serializer, which needs a mutable dictionary and a setter that is not init-only.
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
    private void RejectWriting(StreamingContext context) => throw OtherSerializers.CreateException(GetType());

    [OnDeserializing]
    private void RejectReading(StreamingContext context) => throw OtherSerializers.CreateException(GetType());

    /// <summary>Returns the name of the record with its ids and states. Contains no personal data and no secrets.</summary>
    public sealed override string ToString() => $"{GetType().Name} {{ {Identity} }}";
}
