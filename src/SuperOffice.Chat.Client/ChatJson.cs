using System.Text.Encodings.Web;
using System.Text.Json;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the JSON of the web API, as this library reads and writes it.</summary>
public static class ChatJson
{
    /// <summary>
    /// Gets options to read and write the records of <c>SuperOffice.Chat.Client.Models</c> in files and messages of your own.
    /// </summary>
    /// <value>
    /// Read-only options that need no reflection and leave letters of all languages unescaped.
    /// </value>
    /// <remarks>
    /// <para>
    /// The records name their own converter, so any other options of System.Text.Json read and write the same JSON: the
    /// defaults, those of ASP.NET Core, or a source-generated context. Dates without an offset are read as UTC.
    /// </para>
    /// <para>
    /// Inside a record, options for naming, nulls, numbers, duplicate or unknown members, references, and contract modifiers have
    /// no effect, and a JSON schema cannot be exported. The encoder, the indentation and the maximum depth have.
    /// </para>
    /// </remarks>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        JsonSerializerOptions options = new()
        {
            // The JSON is UTF-8 and never stands inside HTML, so letters need no escapes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = JsonTokens.MaxDepth,
            TypeInfoResolver = ChatJsonContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
