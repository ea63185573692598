using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the serializer options for the records of the web API.</summary>
public static class ChatJson
{
    /// <summary>
    /// Gets the options for reading and writing the records of <c>SuperOffice.Chat.Client.Models</c> in the application's own files
    /// and messages.
    /// </summary>
    /// <value>Read-only options that use no reflection and do not escape the letters of any language.</value>
    /// <remarks>
    /// <para>
    /// Each record specifies its own converter. Therefore all other options of System.Text.Json read and write the same JSON,
    /// including the default options, the options of ASP.NET Core and source-generated contexts. Dates without an offset are
    /// read as UTC.
    /// </para>
    /// <para>
    /// Inside a record, the encoder, the indentation and the maximum depth are applied. Options for naming, nulls, numbers,
    /// duplicate or unknown members, references and contract modifiers have no effect. A JSON schema cannot be exported.
    /// </para>
    /// </remarks>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        JsonSerializerOptions options = new()
        {
            Encoder = JsonTokens.Encoder,
            MaxDepth = JsonTokens.MaxDepth,
            TypeInfoResolver = ChatJsonContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
