using System.Text.Json.Serialization;

namespace SuperOffice.Chat.AgentConsole.Saving;

[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(JournalHeader))]
internal sealed partial class JournalJson : JsonSerializerContext;
