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
        using WireScene scene = Answering(WireScene.Start(), operation);

        await scene.CallAsync(operation);

        Assert.Equal([null, null, null, "UTC, includeTZOffset", null], Names.Select(scene.Request.Header));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_carries_the_settings_of_the_client(string operation)
    {
        using WireScene scene = Answering(WireScene.Start(SetAll), operation);

        await scene.CallAsync(operation);

        Assert.Equal(["sv", "nb", "nb-NO", "US-NY, includeTZOffset", "app-token"], Names.Select(scene.Request.Header));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Those_of_a_call_go_over_those_of_the_client_for_this_call_alone(string operation)
    {
        using WireScene scene = Answering(WireScene.Start(SetAll), operation);

        await scene.CallAsync(operation, new() { AcceptLanguage = "de", Language = "x", Culture = "de-AT", TimeZone = "261" });
        await scene.CallAsync(operation);

        Assert.Equal(["de", "x", "de-AT", "261, includeTZOffset", "app-token"], Names.Select(scene.Requests[0].Header));
        Assert.Equal(["sv", "nb", "nb-NO", "US-NY, includeTZOffset", "app-token"], Names.Select(scene.Requests[1].Header));
    }

    [Fact]
    public async Task One_setting_of_a_call_leaves_the_others_to_the_client()
    {
        using WireScene scene = Answering(WireScene.Start(SetAll), "GetChatSessionEntity");

        await scene.CallAsync("GetChatSessionEntity", new() { Language = "*" });

        Assert.Equal(["sv", "*", "nb-NO", "US-NY, includeTZOffset", "app-token"], Names.Select(scene.Request.Header));
    }

    [Fact]
    public async Task A_list_of_languages_goes_as_it_was_given()
    {
        using WireScene scene = Answering(WireScene.Start(static options => options.AcceptLanguage = "nb-NO,nb;q=0.9,en;q=0.8"), "GetChatSessionEntity");

        await scene.CallAsync("GetChatSessionEntity");

        Assert.Equal("nb-NO,nb;q=0.9,en;q=0.8", scene.Request.Header("Accept-Language"));
    }

    [Theory]
    [InlineData("AU-ACT", "AU-ACT, includeTZOffset")]
    [InlineData("NO, includeTZOffset", "NO, includeTZOffset")]
    public async Task The_zone_has_one_comma_one_blank_and_the_wish_for_offsets_once(string zone, string header)
    {
        using WireScene scene = Answering(WireScene.Start(options => options.TimeZone = zone), "GetChatSessionEntity");

        await scene.CallAsync("GetChatSessionEntity");

        Assert.Equal(header, scene.Request.Header("SO-TimeZone"));
    }

    [Fact]
    public async Task Both_requests_of_an_update_carry_the_settings_of_the_call()
    {
        using WireScene scene = WireScene.Start(SetAll)
            .Respond("GetChatSessionEntity", """{"ChatSessionId":5,"TopicId":1}""")
            .Respond("SaveChatSessionEntity", """{"ChatSessionId":5,"TopicId":2}""");

        await scene.Client.UpdateChatSessionEntityAsync(
            5, static session => session with { TopicId = 2 }, new() { Language = "x", TimeZone = "NO" }, TestContext.Current.CancellationToken);

        Assert.Equal(2, scene.Requests.Count);
        Assert.All(scene.Requests, static request =>
            Assert.Equal(["sv", "x", "nb-NO", "NO, includeTZOffset", "app-token"], Names.Select(request.Header)));
    }

    private static WireScene Answering(WireScene scene, string operation) => scene.Respond(operation, """{"ChatSessionId":5}""");

    private static void SetAll(ChatClientOptions options)
    {
        options.AppToken = "app-token";
        options.AcceptLanguage = "sv";
        options.Language = "nb";
        options.Culture = "nb-NO";
        options.TimeZone = "US-NY";
    }
}
