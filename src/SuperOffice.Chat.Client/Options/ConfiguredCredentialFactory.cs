namespace SuperOffice.Chat.Client;

/// <summary>Creates the credential that <see cref="ChatClientOptions.Authentication"/> describes.</summary>
internal static class ConfiguredCredentialFactory
{
    private const int MaximumSchemeLength = 20;

    /// <returns>The credential, or null if no scheme is set.</returns>
    /// <exception cref="ArgumentException">The scheme is unknown, or one of its values is missing or not valid.</exception>
    public static ChatCredential? Create(ChatClientOptions client, ChatCredentialContext context)
    {
        ChatAuthenticationOptions options = client.Authentication ?? new();
        return options.Scheme?.Trim().ToUpperInvariant() switch
        {
            null or "" => null,
            "BASIC" => ChatCredential.Basic(Required(options.UserName, "UserName", "Basic"), Required(options.Password, "Password", "Basic")),
            "SOTICKET" => ChatCredential.SoTicket(Required(options.Ticket, "Ticket", "SoTicket")),
            "BEARER" => ChatCredential.Bearer(Required(options.Token, "Token", "Bearer")),
            "XSRF" => ChatCredential.Xsrf(Required(options.Token, "Token", "Xsrf"), Required(options.Cookie, "Cookie", "Xsrf")),
            "REFRESHTOKEN" => RefreshToken(client, options, context),
            "PASSWORDTICKET" => PasswordTicket(client, options, context),
            "SYSTEMUSER" => throw new ArgumentException(
                "Authentication:Scheme 'SystemUser' requires the package SuperOffice.Chat.Client.Online. Call AddSuperOfficeSystemUser with the same configuration."),
            _ => throw new ArgumentException(
                $"Authentication:Scheme{Quote(options.Scheme)} is unknown. Use Basic, SoTicket, Bearer, Xsrf, RefreshToken, PasswordTicket or SystemUser."),
        };
    }

    // A common mistake is to set the entire header. Its token must not appear in a message.
    private static string Quote(string scheme) =>
        scheme.Length <= MaximumSchemeLength && scheme.All(char.IsAsciiLetter) ? $" '{scheme}'" : "";

    private static ChatCredential RefreshToken(ChatClientOptions client, ChatAuthenticationOptions options, ChatCredentialContext context) =>
        ChatCredential.RefreshToken(
            new RefreshTokenOptions
            {
                Environment = string.IsNullOrEmpty(client.Environment)
                    ? throw new ArgumentException("Environment is missing. The scheme RefreshToken requires it; set sod, qaonline or online.")
                    : client.Environment,
                ClientId = Required(options.ClientId, "ClientId", "RefreshToken"),
                ClientSecret = string.IsNullOrEmpty(options.ClientSecret) ? client.AppToken : options.ClientSecret,
                RefreshToken = Required(options.RefreshToken, "RefreshToken", "RefreshToken"),
                RedirectUri = options.RedirectUri,
            },
            context);

    private static ChatCredential PasswordTicket(ChatClientOptions client, ChatAuthenticationOptions options, ChatCredentialContext context) =>
        ChatCredential.PasswordTicket(
            client.BaseAddress ?? throw new ArgumentException("BaseAddress is missing. The scheme PasswordTicket requires it."),
            Required(options.UserName, "UserName", "PasswordTicket"),
            Required(options.Password, "Password", "PasswordTicket"),
            context.WithInsecureHttp(client.AllowInsecureHttp));

    private static string Required(string? value, string name, string scheme) =>
        string.IsNullOrEmpty(value)
            ? throw new ArgumentException($"Authentication:{name} is missing. The scheme {scheme} requires it.")
            : value;
}
