using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Support.Measuring.Mutable;

namespace SuperOffice.Chat.Client.Support.Measuring;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MutableSession))]
internal sealed partial class RawJsonContext : JsonSerializerContext;
