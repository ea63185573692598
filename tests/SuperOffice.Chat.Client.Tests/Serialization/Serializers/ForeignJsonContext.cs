using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A source-generated context of an application, with our records among its own types.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ForeignEnvelope))]
[JsonSerializable(typeof(ChatSessionEntity))]
[JsonSerializable(typeof(List<ChatTopicEntity>))]
internal sealed partial class ForeignJsonContext : JsonSerializerContext;
