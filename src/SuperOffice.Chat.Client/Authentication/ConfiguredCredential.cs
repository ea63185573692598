namespace SuperOffice.Chat.Client;

/// <summary>The credential that configuration describes.</summary>
internal static class ConfiguredCredential
{
    private const int LongestScheme = 20;

    /// <returns>Null when configuration names no scheme.</returns>
    /// <exception cref="ArgumentException">The scheme is not one of ours, or a value of it is missing or wrong.</exception>
    public static ChatCredential? Of(ChatClientOptions client, ChatSignIn signIn)
    {
        ChatAuthenticationOptions options = client.Authentication ?? new();
        return options.Scheme?.Trim().ToUpperInvariant() switch
        {
            null or "" => null,
            "BASIC" => ChatCredential.Basic(Given(options.UserName, "UserName", "Basic"), Given(options.Password, "Password", "Basic")),
            "SOTICKET" => ChatCredential.SoTicket(Given(options.Ticket, "Ticket", "SoTicket")),
            "BEARER" => ChatCredential.Bearer(Given(options.Token, "Token", "Bearer")),
            "XSRF" => ChatCredential.Xsrf(Given(options.Token, "Token", "Xsrf"), Given(options.Cookie, "Cookie", "Xsrf")),
            "REFRESHTOKEN" => RefreshToken(client, options, signIn),
            "PASSWORDTICKET" => PasswordTicket(client, options, signIn),
            "SYSTEMUSER" => throw new ArgumentException(
                "Authentication:Scheme 'SystemUser' is in the package SuperOffice.Chat.Client.Online. Call AddSuperOfficeSystemUser with the same configuration."),
            _ => throw new ArgumentException(
                $"Authentication:Scheme{Named(options.Scheme)} is not known. Use Basic, SoTicket, Bearer, Xsrf, RefreshToken, PasswordTicket or SystemUser."),
        };
    }

    // A whole header is a common mistake: its token must not reach a message.
    private static string Named(string scheme) =>
        scheme.Length <= LongestScheme && scheme.All(char.IsAsciiLetter) ? $" '{scheme}'" : "";

    private static ChatCredential RefreshToken(ChatClientOptions client, ChatAuthenticationOptions options, ChatSignIn signIn) =>
        ChatCredential.RefreshToken(
            new RefreshTokenOptions
            {
                Environment = string.IsNullOrEmpty(client.Environment)
                    ? throw new ArgumentException("Environment is missing, which the scheme RefreshToken needs. Give sod, qaonline or online.")
                    : client.Environment,
                ClientId = Given(options.ClientId, "ClientId", "RefreshToken"),
                ClientSecret = string.IsNullOrEmpty(options.ClientSecret) ? client.AppToken : options.ClientSecret,
                RefreshToken = Given(options.RefreshToken, "RefreshToken", "RefreshToken"),
                RedirectUri = options.RedirectUri,
            },
            signIn);

    private static ChatCredential PasswordTicket(ChatClientOptions client, ChatAuthenticationOptions options, ChatSignIn signIn) =>
        ChatCredential.PasswordTicket(
            client.BaseAddress ?? throw new ArgumentException("BaseAddress is missing, which the scheme PasswordTicket needs."),
            Given(options.UserName, "UserName", "PasswordTicket"),
            Given(options.Password, "Password", "PasswordTicket"),
            signIn.Allowing(client.AllowInsecureHttp));

    private static string Given(string? value, string name, string scheme) =>
        string.IsNullOrEmpty(value)
            ? throw new ArgumentException($"Authentication:{name} is missing, which the scheme {scheme} needs.")
            : value;
}
