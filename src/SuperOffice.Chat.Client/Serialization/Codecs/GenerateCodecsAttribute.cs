namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Marks the serializer context for whose types SuperOffice.Chat.Client.Generators writes codecs.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class GenerateCodecsAttribute : Attribute;
