namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// Secrets and personal data of a run, each known by its text, and each with letters that JSON,
/// addresses and Base64 write in other ways.
/// </summary>
internal static class SeededSecrets
{
    public const string Ticket = "7T:Zx9+TicketOfTheCampaign/Qq==";
    public const string Bearer = "8A:Cust12345.TokenOfTheCampaign+/x==";
    public const string UserName = "kari";
    public const string Password = "Pässword/of+the \"campaign\"";
    public const string AppToken = "AppTokenOfTheCampaign+/9&";
    public const string XsrfToken = "XsrfOfTheCampaign+/7=";
    public const string RefreshToken = "RefreshTokenOfTheCampaign+/2==";
    public const string CookieValue = "CookieOfTheCampaign+/3";
    public const string SessionKey = "SessionKeyOfTheCampaign+/5";
    public const string CustomerName = "Zacharias \"Ørsted\" of the campaign";
    public const string Email = "zacharias+campaign@secret.example";
    public const string Phone = "+47 555 01 999";
    public const string Message = "My ünsaid message & the campaign's <own>";
    public const string Company = "Säkret & Søn of the campaign";

    public const string Cookie = $"SessionCookie={CookieValue}; lang=en";

    public static IReadOnlyList<string> Credentials { get; } = [Ticket, Bearer, Password, AppToken, XsrfToken, RefreshToken, CookieValue];

    /// <summary>The credentials as requests carry them.</summary>
    public static IReadOnlyList<ChatAuthorization> Ways { get; } =
    [
        ChatAuthorization.SoTicket(Ticket),
        ChatAuthorization.Bearer(Bearer),
        ChatAuthorization.Basic(UserName, Password),
        ChatAuthorization.Xsrf(XsrfToken, Cookie),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Credentials, SessionKey, CustomerName, Email, Phone, Message, Company];
}
