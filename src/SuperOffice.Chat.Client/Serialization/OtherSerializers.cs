namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Rejects serializers that ignore the converters of System.Text.Json and would silently lose enumerations and unknown members.
/// Newtonsoft.Json and data contract serializers call the methods that have serialization attributes.
/// </summary>
internal static class OtherSerializers
{
    public static NotSupportedException CreateException(Type type) =>
        new($"{type.Name} can be serialized with System.Text.Json only: other serializers lose values. Use JsonSerializer with any options.");
}
