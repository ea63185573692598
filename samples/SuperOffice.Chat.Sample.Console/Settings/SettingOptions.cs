using System.CommandLine;

namespace SuperOffice.Chat.Sample.Console.Settings;

internal static class SettingOptions
{
    public static IReadOnlyList<SettingOption> All { get; } =
    [
        new("--base-address", "BaseAddress", "Root of the tenant, https://online3.superoffice.com/Cust12345. Without it and --tenant-id the embedded emulator serves."),
        new("--environment", "Environment", "Environment online of --tenant-id: sod, qaonline or online, or the address of an emulator."),
        new("--tenant-id", "TenantId", "Tenant online, such as Cust12345. Its address is then asked for, and followed when it moves."),
        new("--app-token", "AppToken", "Application token (SO-AppToken); online, a ticket needs it. It is the app's client secret too."),
        new("--scheme", "Authentication:Scheme", "The way in: Basic, SoTicket, Bearer, Xsrf, RefreshToken, PasswordTicket or SystemUser."),
        new("--ticket", "Authentication:Ticket", "Ticket, for SoTicket."),
        new("--token", "Authentication:Token", "Access token for Bearer, or the XSRF value for Xsrf."),
        new("--cookie", "Authentication:Cookie", "Cookie header, for Xsrf."),
        new("--user", "Authentication:UserName", "User name, for Basic and PasswordTicket."),
        new("--password", "Authentication:Password", "Password, for Basic and PasswordTicket."),
        new("--client-id", "Authentication:ClientId", "The app's client id, for RefreshToken."),
        new("--client-secret", "Authentication:ClientSecret", "The app's client secret, for RefreshToken and SystemUser; --app-token when left out."),
        new("--refresh-token", "Authentication:RefreshToken", "Refresh token, for RefreshToken."),
        new("--redirect-uri", "Authentication:RedirectUri", "Redirect address of the user's sign-in, for RefreshToken; not sent when left out."),
        new("--system-token", "Authentication:SystemToken", "System user token, for SystemUser."),
        new("--private-key-file", "Authentication:PrivateKeyFile", "File of the app's private key, XML or PEM, for SystemUser."),
        new("--language", "Language", "Language to translate texts to, such as en (SO-Language)."),
        new("--accept-language", "AcceptLanguage", "The same as Accept-Language, below --language."),
        new("--culture", "Culture", "Culture of numbers and dates in texts (SO-Culture)."),
        new("--time-zone", "TimeZone", "Zone that the server answers in, such as NO (SO-TimeZone); UTC when left out."),
    ];

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Shows what the client logs, and the whole of an error, on standard error.",
        Recursive = true,
    };

    public static IEnumerable<KeyValuePair<string, string?>> Given(ParseResult line) =>
        from setting in All
        let value = line.GetValue(setting.Option)
        where value is not null
        select KeyValuePair.Create<string, string?>(setting.Key, value);
}
