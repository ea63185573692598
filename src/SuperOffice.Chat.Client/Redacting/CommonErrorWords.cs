namespace SuperOffice.Chat.Client.Redacting;

/// <summary>
/// Contains the words of ordinary error messages. If a secret is or contains such a word, redacting it in an error text would
/// disclose the secret.
/// </summary>
internal static class CommonErrorWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "accepted", "access", "account", "address", "administrator", "allowed", "another", "application", "argument", "associate",
        "authenticate", "authenticated", "authentication", "authorization", "authorized", "available", "because", "before",
        "cannot", "certificate", "changed", "character", "characters", "client", "connection", "contact", "content", "contains",
        "credential", "credentials", "customer", "database", "default", "deleted", "denied", "disabled", "during", "element",
        "enabled", "exceeded", "exception", "exists", "expected", "expired", "failed", "failure", "forbidden", "format", "gateway",
        "greater", "handler", "header", "incorrect", "instead", "information", "internal", "invalid", "length", "license", "locked", "maintenance", "malformed",
        "maximum", "message", "method", "minimum", "missing", "number", "object", "occurred", "operation", "parameter", "password",
        "passwords", "permission", "permissions", "please", "previous", "processing", "protocol", "provided", "provider", "reached",
        "reason", "received", "redirect", "reference", "registered", "rejected", "request", "requested", "requests", "required", "resource",
        "response", "revoked", "rights", "secret", "security", "server", "service", "session", "should", "signature",
        "specified", "string", "superoffice", "supplied", "support", "supported", "system", "temporarily", "temporary", "tenant",
        "ticket", "tickets", "timeout", "tokens", "unable", "unauthorized", "unavailable", "unexpected", "unknown", "unsupported",
        "update", "username", "validation", "version", "welcome", "within", "without",

        // Short words that occur between the others.
        "a", "agent", "an", "and", "api", "are", "be", "been", "by", "can", "chat", "code", "data", "error", "for", "found", "has",
        "have", "in", "is", "key", "login", "must", "name", "no", "not", "of", "on", "or", "that", "the", "this", "to", "token",
        "type", "user", "valid", "value", "was", "web", "with", "wrong", "you", "your",
    };

    /// <summary>Determines whether a range of a string, extended to entire words, consists of common words only.</summary>
    public static bool ConsistsOfCommonWords(string text, int start, int end)
    {
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return Array.TrueForAll(text[start..end].Split(' '), Words.Contains);
    }
}
