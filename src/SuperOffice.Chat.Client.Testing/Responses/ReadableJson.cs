using System.Text.Encodings.Web;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the options of JSON with few escapes, as the server writes it.</summary>
internal static class ReadableJson
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
