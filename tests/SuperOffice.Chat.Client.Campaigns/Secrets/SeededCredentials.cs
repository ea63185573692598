using SuperOffice.Chat.Client.Campaigns.Faults;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Every credential of the library, with the seeded secrets in it: signed in, and what a sign-in throws that says no.</summary>
internal static class SeededCredentials
{
    private static readonly Uri Tenant = new("https://tenant.example.com/");

    public static async Task<IReadOnlyList<object>> AllAsync(CancellationToken cancellationToken)
    {
        List<object> all = [.. SeededSecrets.Ways, .. SeededSecrets.Ways.Select(static way => new ExpiringChatAuthorization(way)), Refresh, Configured];
        foreach (ChatCredential credential in Made(new SignInEcho(isRefusing: false)))
        {
            all.Add(await credential.GetAuthorizationAsync(null, cancellationToken));
            all.Add(credential);
        }

        foreach (ChatCredential credential in Made(new SignInEcho(isRefusing: true)).OfType<RenewingChatCredential>())
        {
            all.Add(await FailureAsync(credential, cancellationToken));
        }

        return all;
    }

    private static RefreshTokenOptions Refresh => new()
    {
        ClientId = "client",
        ClientSecret = SeededSecrets.AppToken,
        RefreshToken = SeededSecrets.RefreshToken,
    };

    private static ChatAuthenticationOptions Configured => new()
    {
        UserName = SeededSecrets.UserName,
        Password = SeededSecrets.Password,
        Ticket = SeededSecrets.Ticket,
        Token = SeededSecrets.Bearer,
        Cookie = SeededSecrets.Cookie,
        ClientSecret = SeededSecrets.AppToken,
        RefreshToken = SeededSecrets.RefreshToken,
    };

    private static ChatCredential[] Made(SignInEcho network)
    {
        ChatCredentialContext signIn = new() { PrimaryHandler = network };
        return
        [
            ChatCredential.Basic(SeededSecrets.UserName, SeededSecrets.Password),
            ChatCredential.SoTicket(SeededSecrets.Ticket),
            ChatCredential.Bearer(SeededSecrets.Bearer),
            ChatCredential.Xsrf(SeededSecrets.XsrfToken, SeededSecrets.Cookie),
            ChatCredential.RefreshToken(Refresh, signIn),
            ChatCredential.PasswordTicket(Tenant, SeededSecrets.UserName, SeededSecrets.Password, signIn),
        ];
    }

    private static async Task<Exception> FailureAsync(ChatCredential credential, CancellationToken cancellationToken)
    {
        try
        {
            await credential.GetAuthorizationAsync(null, cancellationToken);
        }
        catch (ChatCredentialException exception)
        {
            return exception;
        }

        throw new InvalidOperationException("A sign-in that was refused went well.");
    }
}
