namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Specifies a type for which SuperOffice.Chat.Client.Generators generates a codec.</summary>
/// <param name="type">The type of an entire body.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class GenerateCodecAttribute(Type type) : Attribute
{
    public Type Type => type;
}
