using System.CommandLine;

namespace SuperOffice.Chat.Sample.Console.Settings;

internal static class SettingOptions
{
    public static IReadOnlyList<SettingOption> All { get; } =
    [
        new("--base-address", "BaseAddress", "Root of the tenant, https://online3.superoffice.com/Cust12345. Without it the embedded emulator serves."),
        new("--app-token", "AppToken", "Application token (SO-AppToken); online, a ticket needs it."),
        new("--scheme", "Authentication:Scheme", "The way in: Basic, SoTicket, Bearer or Xsrf."),
        new("--ticket", "Authentication:Ticket", "Ticket, for SoTicket."),
        new("--token", "Authentication:Token", "Access token for Bearer, or the XSRF value for Xsrf."),
        new("--cookie", "Authentication:Cookie", "Cookie header, for Xsrf."),
        new("--user", "Authentication:UserName", "User name, for Basic."),
        new("--password", "Authentication:Password", "Password, for Basic."),
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
