using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Benchmarks.Mutable;

namespace SuperOffice.Chat.Client.Benchmarks.Clients;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MutableSession))]
internal sealed partial class RawJsonContext : JsonSerializerContext;
