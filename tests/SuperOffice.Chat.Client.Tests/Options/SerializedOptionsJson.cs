using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Tests;

/// <summary>A source-generated context of an application.</summary>
[JsonSerializable(typeof(ChatClientOptions))]
[JsonSerializable(typeof(ChatAuthenticationOptions))]
[JsonSerializable(typeof(RefreshTokenOptions))]
internal sealed partial class SerializedOptionsJson : JsonSerializerContext;
