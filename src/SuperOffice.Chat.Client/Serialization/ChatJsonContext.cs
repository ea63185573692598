using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Every type on the wire, known at build time: no reflection, so trimming and native AOT are safe.</summary>
[JsonSerializable(typeof(ChatSessionEntity))]
[JsonSerializable(typeof(ChatSessionEntity[]))]
[JsonSerializable(typeof(IReadOnlyList<ChatSessionEntity>))]
[JsonSerializable(typeof(List<ChatSessionEntity>))]
[JsonSerializable(typeof(FieldProperty))]
internal sealed partial class ChatJsonContext : JsonSerializerContext;
