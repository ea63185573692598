using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

[JsonSerializable(typeof(SharedGrant))]
internal sealed partial class SharedGrantContext : JsonSerializerContext;
