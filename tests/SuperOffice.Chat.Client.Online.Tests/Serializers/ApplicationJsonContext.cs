using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Online.Tests.Serializers;

/// <summary>The source-generated context of a web application, as its template writes one.</summary>
[JsonSerializable(typeof(ChatSessionEntity))]
[JsonSerializable(typeof(IAsyncEnumerable<ChatSessionEntity>))]
internal sealed partial class ApplicationJsonContext : JsonSerializerContext;
