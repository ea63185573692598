namespace SuperOffice.Chat.Client.Tests.Wire.Requests;

/// <summary>Language, culture and zone: those of the client, and those of a call over them.</summary>
public sealed class SettingsHeaderTests
{
    private static readonly string[] Names = ["Accept-Language", "SO-Language", "SO-Culture", "SO-TimeZone", "SO-AppToken"];

    public static TheoryData<string> Operations =>
        ["CreateDefaultChatSessionEntity", "SaveChatSessionEntity", "GetChatSessionEntity", "DeleteChatSessionEntity"];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Without_settings_only_the_zone_is_sent(string operation)
    {
        using WireFixture fixture = Responding(WireFixture.Start(), operation);

        await fixture.CallAsync(operation);

        Assert.Equal([null, null, null, "UTC, includeTZOffset", null], Names.Select(fixture.Request.Header));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_carries_the_settings_of_the_client(string operation)
    {
        using WireFixture fixture = Responding(WireFixture.Start(SetAll), operation);

        await fixture.CallAsync(operation);

        Assert.Equal(["sv", "nb", "nb-NO", "US-NY, includeTZOffset", "app-token"], Names.Select(fixture.Request.Header));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Settings_of_a_call_override_those_of_the_client_for_this_call_only(string operation)
    {
        using WireFixture fixture = Responding(WireFixture.Start(SetAll), operation);

        await fixture.CallAsync(operation, new() { AcceptLanguage = "de", Language = "x", Culture = "de-AT", TimeZone = "261" });
        await fixture.CallAsync(operation);

        Assert.Equal(["de", "x", "de-AT", "261, includeTZOffset", "app-token"], Names.Select(fixture.Requests[0].Header));
        Assert.Equal(["sv", "nb", "nb-NO", "US-NY, includeTZOffset", "app-token"], Names.Select(fixture.Requests[1].Header));
    }

    [Fact]
    public async Task One_setting_of_a_call_leaves_the_others_to_the_client()
    {
        using WireFixture fixture = Responding(WireFixture.Start(SetAll), "GetChatSessionEntity");

        await fixture.CallAsync("GetChatSessionEntity", new() { Language = "*" });

        Assert.Equal(["sv", "*", "nb-NO", "US-NY, includeTZOffset", "app-token"], Names.Select(fixture.Request.Header));
    }

    [Fact]
    public async Task A_list_of_languages_is_sent_unchanged()
    {
        using WireFixture fixture = Responding(WireFixture.Start(static options => options.AcceptLanguage = "nb-NO,nb;q=0.9,en;q=0.8"), "GetChatSessionEntity");

        await fixture.CallAsync("GetChatSessionEntity");

        Assert.Equal("nb-NO,nb;q=0.9,en;q=0.8", fixture.Request.Header("Accept-Language")!.Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AU-ACT", "AU-ACT, includeTZOffset")]
    [InlineData("NO, includeTZOffset", "NO, includeTZOffset")]
    public async Task The_zone_has_one_comma_one_blank_and_requests_offsets_once(string zone, string header)
    {
        using WireFixture fixture = Responding(WireFixture.Start(options => options.TimeZone = zone), "GetChatSessionEntity");

        await fixture.CallAsync("GetChatSessionEntity");

        Assert.Equal(header, fixture.Request.Header("SO-TimeZone"));
    }

    [Fact]
    public async Task Both_requests_of_an_update_carry_the_settings_of_the_call()
    {
        using WireFixture fixture = WireFixture.Start(SetAll)
            .Respond("GetChatSessionEntity", """{"ChatSessionId":5,"TopicId":1}""")
            .Respond("SaveChatSessionEntity", """{"ChatSessionId":5,"TopicId":2}""");

        await fixture.Client.UpdateChatSessionEntityAsync(
            5, static session => session with { TopicId = 2 }, new() { Language = "x", TimeZone = "NO" }, TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Requests.Count);
        Assert.All(fixture.Requests, static request =>
            Assert.Equal(["sv", "x", "nb-NO", "NO, includeTZOffset", "app-token"], Names.Select(request.Header)));
    }

    private static WireFixture Responding(WireFixture fixture, string operation) => fixture.Respond(operation, """{"ChatSessionId":5}""");

    private static void SetAll(ChatClientOptions options)
    {
        options.AppToken = "app-token";
        options.AcceptLanguage = "sv";
        options.Language = "nb";
        options.Culture = "nb-NO";
        options.TimeZone = "US-NY";
    }
}
