using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>A server, or a proxy before it, that echoes the request.</summary>
internal static class Echo
{
    private static readonly string[] Secret = ["Authorization", "SO-AppToken", "X-XSRF-TOKEN", "Cookie"];

    public static ChatFault InJson(ReceivedChatRequest request)
    {
        string said = JsonSerializer.Serialize(Said(request));
        return ChatFault.Response(400, $$"""{"Message":{{said}},"ErrorType":{{said}},"MessageDetail":{{said}}}""");
    }

    public static ChatFault InHtml(ReceivedChatRequest request) =>
        ChatFault.Response(200, $"<html><body>{WebUtility.HtmlEncode(Said(request))}</body></html>", "text/html");

    public static ChatFault InText(ReceivedChatRequest request) =>
        ChatFault.Response(500, $"{Said(request)} {Uri.EscapeDataString(Said(request))}", "text/plain");

    /// <summary>The session of the request, truncated.</summary>
    public static string CutSession => $$"""{"ChatSessionId":1000,{{People}},"SessionKey":""";

    /// <summary>The complete session, with a word that is invalid in JSON.</summary>
    public static string MisspelledSession => $$"""{"ChatSessionId":1000,"Person":nul,{{People}},"SessionKey":"{{Json(SeededSecrets.SessionKey)}}"}""";

    private static string People =>
        $$"""
        "CustomerName":"{{Json(SeededSecrets.CustomerName)}}","CustomerEmail":"{{Json(SeededSecrets.Email)}}","FirstMessage":"{{Json(SeededSecrets.Message)}}"
        """;

    private static string Json(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);

    private static string Said(ReceivedChatRequest request) =>
        string.Join(", ", Secret.Select(request.Headers.GetValueOrDefault).OfType<string>());
}
