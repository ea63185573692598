using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Sample.Console.Saving;

[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(JournalHeader))]
internal sealed partial class JournalJson : JsonSerializerContext;
