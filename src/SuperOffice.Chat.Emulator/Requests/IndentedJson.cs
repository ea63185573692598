using System.Text.Encodings.Web;
using System.Text.Json;

namespace SuperOffice.Chat.Emulator.Requests;

/// <summary>JSON for people to read: indented, and with few escapes.</summary>
internal static class IndentedJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
