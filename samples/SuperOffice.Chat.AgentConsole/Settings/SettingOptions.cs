using System.CommandLine;

namespace SuperOffice.Chat.AgentConsole.Settings;

internal static class SettingOptions
{
    public static IReadOnlyList<SettingOption> All { get; } =
    [
        new("--base-address", "BaseAddress", "Address of the tenant, such as https://online3.superoffice.com/Cust12345."),
        new("--environment", "Environment", "Online environment of --tenant-id: sod, qaonline or online, or the address of an emulator."),
        new("--tenant-id", "TenantId", "Id of an online tenant, such as Cust12345. Its address is resolved, and followed when the tenant moves."),
        new("--app-token", "AppToken", "Application token (SO-AppToken), which is the app's client secret. Online, a ticket requires it."),
        new("--scheme", "Authentication:Scheme", "Authentication scheme: Basic, SoTicket, Bearer, Xsrf, RefreshToken, PasswordTicket or SystemUser."),
        new("--ticket", "Authentication:Ticket", "Ticket, for SoTicket."),
        new("--token", "Authentication:Token", "Access token for Bearer, or the XSRF value for Xsrf."),
        new("--cookie", "Authentication:Cookie", "Cookie header, for Xsrf."),
        new("--user", "Authentication:UserName", "User name, for Basic and PasswordTicket."),
        new("--password", "Authentication:Password", "Password, for Basic and PasswordTicket."),
        new("--client-id", "Authentication:ClientId", "The app's client id, for RefreshToken."),
        new("--client-secret", "Authentication:ClientSecret", "The app's client secret, for RefreshToken and SystemUser; --app-token by default."),
        new("--refresh-token", "Authentication:RefreshToken", "Refresh token, for RefreshToken."),
        new("--redirect-uri", "Authentication:RedirectUri", "Redirect URI of the user's sign-in, for RefreshToken; not sent by default."),
        new("--system-token", "Authentication:SystemToken", "System user token, for SystemUser."),
        new("--private-key-file", "Authentication:PrivateKeyFile", "File of the app's private key, XML or PEM, for SystemUser."),
        new("--language", "Language", "Language of translated text, such as en (SO-Language)."),
        new("--accept-language", "AcceptLanguage", "Accept-Language header; --language takes precedence."),
        new("--culture", "Culture", "Culture of formatted numbers and dates (SO-Culture)."),
        new("--time-zone", "TimeZone", "Time zone of dates in responses, such as NO (SO-TimeZone); UTC by default."),
    ];

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Writes the client's log, and full exceptions, to standard error.",
        Recursive = true,
    };

    public static IEnumerable<KeyValuePair<string, string?>> Given(ParseResult line) =>
        from setting in All
        let value = line.GetValue(setting.Option)
        where value is not null
        select KeyValuePair.Create<string, string?>(setting.Key, value);
}
