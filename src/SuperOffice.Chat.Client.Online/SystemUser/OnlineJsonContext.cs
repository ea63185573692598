using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Online;

[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ExchangeRequest))]
[JsonSerializable(typeof(ExchangeAnswer))]
internal sealed partial class OnlineJsonContext : JsonSerializerContext;
