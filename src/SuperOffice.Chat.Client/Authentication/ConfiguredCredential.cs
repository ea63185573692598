namespace SuperOffice.Chat.Client;

/// <summary>The credential that configuration describes.</summary>
internal static class ConfiguredCredential
{
    /// <returns>Null when configuration names no scheme.</returns>
    /// <exception cref="ArgumentException">The scheme is not one of ours, or a value of it is missing or wrong.</exception>
    public static ChatCredential? Of(ChatAuthenticationOptions options) => options.Scheme?.Trim().ToUpperInvariant() switch
    {
        null or "" => null,
        "BASIC" => ChatCredential.Basic(Given(options.UserName, "UserName", "Basic"), options.Password ?? ""),
        "SOTICKET" => ChatCredential.SoTicket(Given(options.Ticket, "Ticket", "SoTicket")),
        "BEARER" => ChatCredential.Bearer(Given(options.Token, "Token", "Bearer")),
        "XSRF" => ChatCredential.Xsrf(Given(options.Token, "Token", "Xsrf"), Given(options.Cookie, "Cookie", "Xsrf")),
        _ => throw new ArgumentException(
            $"Authentication:Scheme '{options.Scheme}' is not known. Use Basic, SoTicket, Bearer or Xsrf."),
    };

    private static string Given(string? value, string name, string scheme) =>
        string.IsNullOrEmpty(value)
            ? throw new ArgumentException($"Authentication:{name} is missing, which the scheme {scheme} needs.")
            : value;
}
