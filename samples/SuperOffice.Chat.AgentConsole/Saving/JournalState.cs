using System.Text.Json.Serialization;

namespace SuperOffice.Chat.AgentConsole.Saving;

[JsonConverter(typeof(JsonStringEnumConverter<JournalState>))]
internal enum JournalState
{
    /// <summary>About to be sent. As the last state of a line, it means that the outcome is unknown.</summary>
    Sending = 1,

    Created = 2,

    Updated = 3,

    /// <summary>Definitely not stored, so it can be sent again.</summary>
    Failed = 4,

    /// <summary>Sent and possibly stored.</summary>
    OutcomeUnknown = 5,
}
