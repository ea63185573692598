using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Sample.Console.Saving;

[JsonConverter(typeof(JsonStringEnumConverter<JournalState>))]
internal enum JournalState
{
    /// <summary>About to be sent. With nothing after it, the program ended before it knew: in doubt.</summary>
    Sending = 1,

    Created = 2,

    Updated = 3,

    /// <summary>Surely not stored: it may be sent again.</summary>
    Failed = 4,

    /// <summary>Sent, and perhaps stored.</summary>
    InDoubt = 5,
}
