using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A source-generated context of an application, with the public types that are not records of the web API themselves.</summary>
[JsonSerializable(typeof(Carrier))]
[JsonSerializable(typeof(SecuredCarrier))]
[JsonSerializable(typeof(Dictionary<OpenEnum<ChatSessionStatus>, int>))]
[JsonSerializable(typeof(ChatTenantStatus))]
[JsonSerializable(typeof(ChatTransferResult))]
internal sealed partial class ApplicationJsonContext : JsonSerializerContext;
