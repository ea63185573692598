using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests;

/// <summary>A source-generated context of an application's tests.</summary>
[JsonSerializable(typeof(ChatAgentEmulatorOptions))]
[JsonSerializable(typeof(ChatOnlineEmulatorOptions))]
internal sealed partial class EmulatorOptionsJson : JsonSerializerContext;
