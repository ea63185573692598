using System.Net;
using System.Text.Json;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>A server, or a proxy before it, that says back what it was sent.</summary>
internal static class Echo
{
    private static readonly string[] Secret = ["Authorization", "SO-AppToken", "X-XSRF-TOKEN", "Cookie"];

    public static ChatFault InJson(ReceivedChatRequest request)
    {
        string said = JsonSerializer.Serialize(Said(request));
        return ChatFault.Answer(400, $$"""{"Message":{{said}},"ErrorType":{{said}},"MessageDetail":{{said}}}""");
    }

    public static ChatFault InHtml(ReceivedChatRequest request) =>
        ChatFault.Answer(200, $"<html><body>{WebUtility.HtmlEncode(Said(request))}</body></html>", "text/html");

    public static ChatFault InText(ReceivedChatRequest request) =>
        ChatFault.Answer(500, $"{Said(request)} {Uri.EscapeDataString(Said(request))}", "text/plain");

    private static string Said(ReceivedChatRequest request) =>
        string.Join(", ", Secret.Select(request.Headers.GetValueOrDefault).OfType<string>());
}
