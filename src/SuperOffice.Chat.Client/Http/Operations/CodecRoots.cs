using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Lists the types of entire bodies, for which codecs are generated.</summary>
[GenerateCodec(typeof(bool))]
[GenerateCodec(typeof(string))]
[GenerateCodec(typeof(ChatSessionEntity))]
[GenerateCodec(typeof(IReadOnlyList<ChatSessionEntity>))]
[GenerateCodec(typeof(ChatMessage))]
[GenerateCodec(typeof(ChatTopicAgent))]
[GenerateCodec(typeof(ChatTopicEntity))]
[GenerateCodec(typeof(IReadOnlyList<ChatMessage>))]
[GenerateCodec(typeof(IReadOnlyList<ChatPresence>))]
[GenerateCodec(typeof(IReadOnlyList<ChatTopicAgent>))]
[GenerateCodec(typeof(IReadOnlyList<ChatTopicEntity>))]
[GenerateCodec(typeof(IReadOnlyList<MDOListItem>))]
[GenerateCodec(typeof(AddChatMessageRequest))]
[GenerateCodec(typeof(AddChatTopicUserAgentRequest))]
[GenerateCodec(typeof(ChatSessionRequest))]
[GenerateCodec(typeof(ChatTopicRequest))]
[GenerateCodec(typeof(ChatTopicUserRequest))]
[GenerateCodec(typeof(GetChatMessagesRequest))]
[GenerateCodec(typeof(GetChatTranscriptRequest))]
[GenerateCodec(typeof(GetUserAgentListRequest))]
[GenerateCodec(typeof(SaveChatPresenceRequest))]
[GenerateCodec(typeof(TransferChatSessionRequest))]
[GenerateCodec(typeof(UpdateChatTopicUserAgentRequest))]
[GenerateCodec(typeof(UpdateChatTopicUserAgentsRequest))]
internal static class CodecRoots;
