namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Rejects serializers that do not know the converters of System.Text.Json and would silently lose enumerations and unknown
/// members. Newtonsoft.Json and data contracts call the methods that are marked for serialization.
/// </summary>
internal static class OtherSerializers
{
    public static NotSupportedException Rejected(Type type) =>
        new($"{type.Name} can be serialized with System.Text.Json only: other serializers lose values. Use JsonSerializer, with any options.");
}
