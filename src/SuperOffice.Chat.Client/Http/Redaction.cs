using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Redacts secrets in texts of a server or a proxy, which may echo the request.</summary>
internal static class Redaction
{
    public static string Redact(string text, IEnumerable<string> secrets) => new Redactor(secrets).Redact(text);
}
