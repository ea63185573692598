using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests.Wire.Settings;

/// <summary>Every refusal of a client's settings, word by word: it names the value and the remedy.</summary>
public sealed class OptionsMessageTests
{
    private static readonly Dictionary<string, (Action<ChatClientOptions> Spoil, string Message)> Refusals = new()
    {
        ["address missing"] = (static options => options.BaseAddress = null, "BaseAddress is missing. Set it to the address of the tenant, such as https://online3.superoffice.com/Cust12345/api."),
        ["address relative"] = (static options => options.BaseAddress = new Uri("/Cust1/api", UriKind.Relative), "BaseAddress '/Cust1/api' is not an absolute http or https address. Set it to an address such as https://online3.superoffice.com/Cust12345/api."),
        ["address of another scheme"] = (static options => options.BaseAddress = new Uri("ftp://crm.example.com/api"), "BaseAddress 'ftp://crm.example.com/api' is not an absolute http or https address. Set it to an address such as https://online3.superoffice.com/Cust12345/api."),
        ["address with a user"] = (static options => options.BaseAddress = new Uri("https://me:secret@crm.example.com/api"), "BaseAddress on host 'crm.example.com' contains a user name. Set the user name in Credential instead."),
        ["address with a query"] = (static options => options.BaseAddress = new Uri("https://crm.example.com/api?token=secret"), "BaseAddress on host 'crm.example.com' contains a query or fragment. Remove it."),
        ["address in plain http"] = (static options => options.BaseAddress = new Uri("http://www.example.com/crm/api"), "BaseAddress 'http://www.example.com/crm/api' uses http, which sends credentials unencrypted. Use https, or set AllowInsecureHttp."),
        ["address of an operation"] = (static options => options.BaseAddress = new Uri("https://crm.example.com/Cust1/api/v1/Agents/Chat"), "BaseAddress 'https://crm.example.com/Cust1/api/v1/Agents/Chat' continues after /api/v1 with 'Agents/Chat'. End it after the tenant, /api or /api/v1. The tenant precedes /api."),
        ["application token empty"] = (static options => options.AppToken = " ", "AppToken is empty. Set it exactly as received, or remove it."),
        ["application token with a line break"] = (static options => options.AppToken = "secret\r\nX: y", "AppToken contains a line break or another character that is not allowed in a header. Set it exactly as received, or remove it."),
        ["application token with a blank"] = (static options => options.AppToken = "secret ", "AppToken starts or ends with a space. Set it exactly as received, or remove it."),
        ["credential missing"] = (static options => options.Credential = null, "Credential is missing. Set Credential in code, or Authentication:Scheme and its values in configuration."),
        ["scheme unknown"] = (static options => Configure(options, new() { Scheme = "NTLM", Password = "secret" }), "Authentication:Scheme 'NTLM' is unknown. Use Basic, SoTicket, Bearer, Xsrf, RefreshToken, PasswordTicket or SystemUser."),
        ["user name missing"] = (static options => Configure(options, new() { Scheme = "Basic", Password = "secret" }), "Authentication:UserName is missing. The scheme Basic requires it."),
        ["ticket missing"] = (static options => Configure(options, new() { Scheme = "soticket" }), "Authentication:Ticket is missing. The scheme SoTicket requires it."),
        ["token missing"] = (static options => Configure(options, new() { Scheme = "Bearer", Ticket = "secret" }), "Authentication:Token is missing. The scheme Bearer requires it."),
        ["XSRF value missing"] = (static options => Configure(options, new() { Scheme = "Xsrf", Cookie = "a=secret" }), "Authentication:Token is missing. The scheme Xsrf requires it."),
        ["cookie missing"] = (static options => Configure(options, new() { Scheme = "Xsrf", Token = "secret" }), "Authentication:Cookie is missing. The scheme Xsrf requires it."),
        ["accepted language of blanks"] = (static options => options.AcceptLanguage = " ", "AcceptLanguage ' ' is empty. Set it to a language code such as en, or remove it."),
        ["language with a letter outside ASCII"] = (static options => options.Language = "norsk bokmål", "Language 'norsk bokmål' contains a line break or another character that is not allowed in a header. Set it to a language code such as en, or remove it."),
        ["culture with a blank"] = (static options => options.Culture = " nb-NO", "Culture ' nb-NO' starts or ends with a space. Set it to a language code such as en, or remove it."),
        ["zone of another system"] = (static options => options.TimeZone = "Europe/Oslo", "TimeZone 'Europe/Oslo' is not a SuperOffice time zone. Set a code (NO, US-NY, UTC) or an id (261). IANA and Windows names are not accepted."),
        ["retries below 0"] = (static options => options.Retry.MaxRetryAttempts = -1, "Retry:MaxRetryAttempts -1 is out of range. Set a value from 0 (no retries) to 20."),
        ["retries without end"] = (static options => options.Retry.MaxRetryAttempts = 21, "Retry:MaxRetryAttempts 21 is out of range. Set a value from 0 (no retries) to 20."),
        ["wait of 0"] = (static options => options.Retry.BaseDelay = TimeSpan.Zero, "Retry:BaseDelay 00:00:00 is out of range. Set a value greater than zero and at most one hour (01:00:00)."),
        ["wait above its cap"] = (static options => options.Retry = new() { BaseDelay = TimeSpan.FromSeconds(11), MaxDelay = TimeSpan.FromSeconds(10) }, "Retry:BaseDelay 00:00:11 is out of range. Set a value greater than zero and at most Retry:MaxDelay (00:00:10)."),
        ["cap above an hour"] = (static options => options.Retry.MaxDelay = TimeSpan.FromHours(2), "Retry:MaxDelay 02:00:00 is out of range. Set a value greater than zero and at most one hour (01:00:00)."),
        ["total time above a day"] = (static options => options.TotalTimeout = TimeSpan.FromDays(2), "TotalTimeout 2.00:00:00 is out of range. Set a value greater than zero and at most one day (1.00:00:00)."),
        ["time of a try above the total"] = (static options => (options.AttemptTimeout, options.TotalTimeout) = (TimeSpan.FromSeconds(101), TimeSpan.FromSeconds(100)), "AttemptTimeout 00:01:41 is out of range. Set a value greater than zero and at most TotalTimeout (00:01:40)."),
        ["time to connect without end"] = (static options => options.ConnectTimeout = Timeout.InfiniteTimeSpan, "ConnectTimeout -00:00:00.0010000 is out of range. Set a value greater than zero and at most one day (1.00:00:00)."),
        ["time to connect above that of a try"] = (static options => (options.ConnectTimeout, options.AttemptTimeout) = (TimeSpan.FromSeconds(31), TimeSpan.FromSeconds(30)), "ConnectTimeout 00:00:31 is out of range. Set a value greater than zero and at most AttemptTimeout (00:00:30)."),
    };

    public static TheoryData<string> Names => [.. Refusals.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_refusal_names_the_value_and_the_remedy_and_no_secret(string name)
    {
        ChatClientOptions options = Good();
        Refusals[name].Spoil(options);

        OptionsValidationException refusal = Assert.Throws<OptionsValidationException>(() => ChatAgentClient.Create(options));

        Assert.Equal(Refusals[name].Message, Assert.Single(refusal.Failures));
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_are_valid_before_they_are_changed()
    {
        using ChatAgentClient client = ChatAgentClient.Create(Good());

        Assert.NotNull(client);
    }

    [Fact]
    public void All_errors_are_reported_at_once()
    {
        ChatClientOptions options = Good();
        options.BaseAddress = null;
        options.TimeZone = "CET/Oslo";
        options.Retry.MaxRetryAttempts = 99;

        OptionsValidationException refusal = Assert.Throws<OptionsValidationException>(() => ChatAgentClient.Create(options));

        Assert.Equal(3, refusal.Failures.Count());
    }

    private static ChatClientOptions Good() => new()
    {
        BaseAddress = new Uri("https://online3.superoffice.com/Cust12345/api"),
        Credential = ChatCredential.Bearer("8A:secret"),
    };

    private static void Configure(ChatClientOptions options, ChatAuthenticationOptions authentication)
    {
        options.Credential = null;
        options.Authentication = authentication;
    }
}
