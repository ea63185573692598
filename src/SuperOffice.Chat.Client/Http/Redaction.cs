using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Removes secrets from texts: a server, or a proxy in front of it, may echo what it was sent.</summary>
internal static class Redaction
{
    public static string Of(string text, IEnumerable<string> secrets) => new Redactor(secrets).Redact(text);
}
