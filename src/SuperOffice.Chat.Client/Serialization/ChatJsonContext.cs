using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Every type on the wire, known at build time: no reflection, so trimming and native AOT are safe.</summary>
[GenerateCodecs]
[JsonSerializable(typeof(ChatSessionEntity))]
[JsonSerializable(typeof(ChatSessionEntity[]))]
[JsonSerializable(typeof(IReadOnlyList<ChatSessionEntity>))]
[JsonSerializable(typeof(List<ChatSessionEntity>))]
[JsonSerializable(typeof(FieldProperty))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ChatMessage))]
[JsonSerializable(typeof(ChatTopicAgent))]
[JsonSerializable(typeof(ChatTopicEntity))]
[JsonSerializable(typeof(IReadOnlyList<ChatMessage>))]
[JsonSerializable(typeof(IReadOnlyList<ChatPresence>))]
[JsonSerializable(typeof(IReadOnlyList<ChatTopicAgent>))]
[JsonSerializable(typeof(IReadOnlyList<ChatTopicEntity>))]
[JsonSerializable(typeof(IReadOnlyList<MDOListItem>))]
[JsonSerializable(typeof(AddChatMessageRequest))]
[JsonSerializable(typeof(AddChatTopicUserAgentRequest))]
[JsonSerializable(typeof(ChatSessionRequest))]
[JsonSerializable(typeof(ChatTopicRequest))]
[JsonSerializable(typeof(ChatTopicUserRequest))]
[JsonSerializable(typeof(GetChatMessagesRequest))]
[JsonSerializable(typeof(GetChatTranscriptRequest))]
[JsonSerializable(typeof(GetUserAgentListRequest))]
[JsonSerializable(typeof(SaveChatPresenceRequest))]
[JsonSerializable(typeof(TransferChatSessionRequest))]
[JsonSerializable(typeof(UpdateChatTopicUserAgentRequest))]
[JsonSerializable(typeof(UpdateChatTopicUserAgentsRequest))]
internal sealed partial class ChatJsonContext : JsonSerializerContext
{
    /// <summary>Reads dates for the codecs, in the zone of the options.</summary>
    public InstantConverter Instants { get; init; } = InstantConverter.Utc;
}
