namespace SuperOffice.Chat.Client.Tests.Wire.Settings;

/// <summary>Settings of one call that cannot stand in a header are refused before anything is sent.</summary>
public sealed class RequestOptionsTests
{
    private static readonly Dictionary<string, (ChatRequestOptions Options, string Message)> Refusals = new()
    {
        ["accepted language of blanks"] = (new() { AcceptLanguage = " " }, "AcceptLanguage ' ' is empty. Set it to a language code such as en."),
        ["language with a line break"] = (new() { Language = "en\r\nSO-AppToken: x" }, "Language 'en\r\nSO-AppToken: x' contains a line break or another character that is not allowed in a header. Set it to a language code such as en."),
        ["language with a letter outside ASCII"] = (new() { Language = "bokmål" }, "Language 'bokmål' contains a line break or another character that is not allowed in a header. Set it to a language code such as en."),
        ["culture with a blank"] = (new() { Culture = "nb-NO " }, "Culture 'nb-NO ' starts or ends with a space. Set it to a language code such as en."),
        ["zone of another system"] = (new() { TimeZone = "Europe/Oslo" }, "TimeZone 'Europe/Oslo' is not a SuperOffice time zone. Set a code (NO, US-NY, UTC) or an id (261). IANA and Windows names are not accepted."),
        ["zone of Windows"] = (new() { TimeZone = "W. Europe Standard Time" }, "TimeZone 'W. Europe Standard Time' is not a SuperOffice time zone. Set a code (NO, US-NY, UTC) or an id (261). IANA and Windows names are not accepted."),
        ["zone of blanks"] = (new() { TimeZone = " " }, "TimeZone ' ' is not a SuperOffice time zone. Set a code (NO, US-NY, UTC) or an id (261). IANA and Windows names are not accepted."),
        ["zone with a line break"] = (new() { TimeZone = "NO\r\nX: y" }, "TimeZone 'NO\r\nX: y' is not a SuperOffice time zone. Set a code (NO, US-NY, UTC) or an id (261). IANA and Windows names are not accepted."),
    };

    public static TheoryData<string> Names => [.. Refusals.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Invalid_settings_are_refused_by_every_operation_and_nothing_is_sent(string name)
    {
        using WireFixture fixture = WireFixture.Start();
        (ChatRequestOptions options, string message) = Refusals[name];
        Func<Task>[] calls =
        [
            () => fixture.CallAsync("CreateDefaultChatSessionEntity", options),
            () => fixture.CallAsync("SaveChatSessionEntity", options),
            () => fixture.CallAsync("GetChatSessionEntity", options),
            () => fixture.CallAsync("DeleteChatSessionEntity", options),
            () => fixture.Client.UpdateChatSessionEntityAsync(5, static session => session, options, TestContext.Current.CancellationToken),
        ];

        foreach (Func<Task> call in calls)
        {
            ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(call);
            Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        }

        Assert.Empty(fixture.Requests);
    }
}
