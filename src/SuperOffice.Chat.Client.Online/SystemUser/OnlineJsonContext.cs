using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Online;

[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ExchangeRequest))]
[JsonSerializable(typeof(ExchangeResponse))]
internal sealed partial class OnlineJsonContext : JsonSerializerContext;
