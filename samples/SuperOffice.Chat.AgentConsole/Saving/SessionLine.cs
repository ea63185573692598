using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Reads the session of a line.</summary>
internal static class SessionLine
{
    private static readonly JsonTypeInfo<ChatSessionEntity> Session =
        (JsonTypeInfo<ChatSessionEntity>)ChatJson.Options.GetTypeInfo(typeof(ChatSessionEntity));

    private static readonly ChatSessionEntity Empty = new();

    /// <returns>The session, or the problem with the line. The problem never quotes the line, which may contain personal data.</returns>
    public static (ChatSessionEntity? Session, string? Fault) Read(InputLine line)
    {
        if (line.IsTooLong)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"it is longer than {InputLines.MaxBytes:N0} bytes"));
        }

        try
        {
            ChatSessionEntity? session = JsonSerializer.Deserialize(line.Utf8.Span, Session);
            return session switch
            {
                null => (null, "it is not a JSON object"),
                { ChatSessionId: < 0 } => (null, "its ChatSessionId is negative"),
                _ when (session with { AdditionalData = Empty.AdditionalData }) == Empty => (null, "it has no property of a chat session"),
                _ => (session, null),
            };
        }
        catch (JsonException exception)
        {
            return (null, Where(line, exception));
        }
    }

    private static string Where(InputLine line, JsonException exception)
    {
        string path = exception.Path is null or "$" ? "" : $" at {exception.Path}";
        return exception.LineNumber is long number && exception.BytePositionInLine is long position
            ? string.Create(CultureInfo.InvariantCulture, $"it is not the JSON of a chat session{path} (line {line.Number + number}, byte {position + 1})")
            : $"it is not the JSON of a chat session{path}";
    }
}
