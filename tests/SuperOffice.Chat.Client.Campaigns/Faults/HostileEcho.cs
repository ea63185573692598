using System.Globalization;
using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// A server that echoes the credential in every encoding, whole or truncated. Encoding and truncation depend on the attempt
/// only, so that a run can be reproduced.
/// </summary>
internal static class HostileEcho
{
    private static readonly string[] Secret = ["Authorization", "SO-AppToken", "X-XSRF-TOKEN", "Cookie"];

    public static ChatFault InJson(ReceivedChatRequest request)
    {
        string text = JsonSerializer.Serialize(TextOf(request));
        return ChatFault.Response(400, $$"""{"Message":{{text}},"ErrorType":{{text}},"ErrorSource":{{text}},"MessageDetail":{{text}}}""");
    }

    public static ChatFault InText(ReceivedChatRequest request) => ChatFault.Response(403, TextOf(request), "text/plain");

    public static ChatFault InRefusal(ReceivedChatRequest request) =>
        ChatFault.Response(401, $"<html><body>{TextOf(request)}</body></html>", "text/html");

    public static ChatFault InPage(ReceivedChatRequest request) =>
        ChatFault.Response(200, $"<html><body>{TextOf(request)}</body></html>", "text/html");

    private static string TextOf(ReceivedChatRequest request)
    {
        int attempt = request.Headers[AttemptHandler.Header].Split('/').Aggregate(17, static (sum, part) => (sum * 31) + int.Parse(part, CultureInfo.InvariantCulture));
        IEnumerable<string> echoed = Secret.Select(request.Headers.GetValueOrDefault).OfType<string>().SelectMany(value => Echoed(value, attempt));
        return $"You sent {string.Join(", ", echoed)} to us.";
    }

    private static IEnumerable<string> Echoed(string value, int attempt)
    {
        // Basic is Base64 already: a server may also echo what it decoded.
        string secret = value.StartsWith("Basic ", StringComparison.Ordinal) && attempt % 2 == 0
            ? Encoding.UTF8.GetString(Convert.FromBase64String(value["Basic ".Length..]))
            : value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        string encoded = Encoded(secret, attempt % (HostileEncoding.All.Count + 3));
        yield return (attempt % 3) switch
        {
            0 => encoded,
            1 => encoded[..(encoded.Length - (attempt % (encoded.Length / 2)))],
            _ => encoded[(attempt % (encoded.Length / 2))..],
        };
    }

    private static string Encoded(string secret, int encoding) => (encoding - HostileEncoding.All.Count) switch
    {
        < 0 => HostileEncoding.All[encoding].Of(secret),
        0 => Base64(secret),
        1 => Base64($"a{secret}").TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        _ => Base64($"ab{secret}"),
    };

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
