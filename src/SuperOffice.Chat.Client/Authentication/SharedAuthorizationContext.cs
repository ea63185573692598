using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

[JsonSerializable(typeof(SharedAuthorization))]
internal sealed partial class SharedAuthorizationContext : JsonSerializerContext;
