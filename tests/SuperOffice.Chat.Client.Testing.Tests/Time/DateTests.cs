using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Time;

public sealed class DateTests : EmulatorTest
{
    [Theory]
    [InlineData("UTC, includeTZOffset", "2026-07-01T10:00:00Z", "2026-12-24T12:34:45.5Z")]
    [InlineData("1,includetzoffset", "2026-07-01T10:00:00Z", "2026-12-24T12:34:45.5Z")]
    [InlineData("NO, includeTZOffset", "2026-07-01T12:00:00+02:00", "2026-12-24T13:34:45.5+01:00")]
    [InlineData("261, includeTZOffset", "2026-07-01T12:00:00+02:00", "2026-12-24T13:34:45.5+01:00")]
    [InlineData("DK, includeTZOffset", "2026-07-01T12:00:00+02:00", "2026-12-24T13:34:45.5+01:00")]
    [InlineData("SE, includeTZOffset", "2026-07-01T12:00:00+02:00", "2026-12-24T13:34:45.5+01:00")]
    [InlineData("US-NY, includeTZOffset", "2026-07-01T06:00:00-04:00", "2026-12-24T07:34:45.5-05:00")]
    [InlineData("460, includeTZOffset", "2026-07-01T06:00:00-04:00", "2026-12-24T07:34:45.5-05:00")]
    [InlineData("US-NY", "2026-07-01T06:00:00", "2026-12-24T07:34:45.5")]
    [InlineData(null, "2026-07-01T10:00:00", "2026-12-24T12:34:45.5")]
    public async Task Dates_are_returned_in_the_requested_zone(string? zone, string summer, string winter)
    {
        ChatAgentEmulator emulator = await StartAsync();
        await SaveAsync(emulator, """{"WhenRequested":"2026-07-01T10:00:00Z","WhenStarted":"2026-12-24T07:34:45.5-0500"}""");
        JsonObject session = await CallAsync(emulator, "GetChatSessionEntity?chatSessionEntityId=1", timeZone: zone);
        Assert.Equal(summer, (string?)session["WhenRequested"]);
        Assert.Equal(winter, (string?)session["WhenStarted"]);
    }

    [Theory]
    [InlineData("2026-07-01T12:00:00", "NO", "2026-07-01T10:00:00Z")]
    [InlineData("2026-07-01T12:00:00", "US-NY", "2026-07-01T16:00:00Z")]
    [InlineData("2026-07-01T12:00:00", null, "2026-07-01T12:00:00Z")]
    [InlineData("2026-07-01T12:00:00Z", "NO", "2026-07-01T12:00:00Z")]
    [InlineData("2026-07-01T12:00:00.1234567+03:00", "NO", "2026-07-01T09:00:00.1234567Z")]
    [InlineData("2026-07-01T12:00:00+0300", "NO", "2026-07-01T09:00:00Z")]
    [InlineData("2026-07-01", "NO", "2026-06-30T22:00:00Z")]
    [InlineData("2026-03-29T02:30:00", "NO", "2026-03-29T01:30:00Z")]
    public async Task A_date_without_an_offset_is_sent_in_the_zone_that_is_asked_for(string sent, string? zone, string stored)
    {
        ChatAgentEmulator emulator = await StartAsync();
        await CallAsync(emulator, "SaveChatSessionEntity", $$"""{"WhenIdle":"{{sent}}"}""", zone);
        Assert.Contains($"\"WhenIdle\":\"{stored}\"", emulator.GetSessionJson(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_zone_dates_are_in_the_base_zone()
    {
        ChatAgentEmulator emulator = await StartAsync(new() { TimeZone = "NO" });
        JsonObject session = await CallAsync(emulator, "SaveChatSessionEntity", """{"WhenIdle":"2026-07-01T12:00:00"}""");
        Assert.Equal("2026-07-01T12:00:00", (string?)session["WhenIdle"]);
        Assert.Contains("\"WhenIdle\":\"2026-07-01T10:00:00Z\"", emulator.GetSessionJson(1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00")]
    [InlineData("0001-01-01T00:00:00+01:00", "0001-01-01T00:00:00")]
    [InlineData("", "0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999")]
    [InlineData("9999-12-31T23:59:59.9999999-05:00", "9999-12-31T23:59:59.9999999")]
    public async Task No_date_and_an_open_end_are_never_shifted(string sent, string returned)
    {
        JsonObject session = await CallAsync(
            await StartAsync(), "SaveChatSessionEntity", $$"""{"Project":{"PublishTo":"{{sent}}"} }""", "NO, includeTZOffset");
        Assert.Equal(returned, (string?)session["Project"]!["PublishTo"]);
    }

    [Fact]
    public async Task A_stamp_is_in_utc_whatever_zone_is_asked_for()
    {
        ChatAgentEmulator emulator = await StartAsync();
        const string Sent = """{"Project":{"Updated":"2026-07-01T12:00:00","StartDate":"2026-07-01T12:00:00"}}""";
        JsonObject tagged = await CallAsync(emulator, "SaveChatSessionEntity", Sent, "NO, includeTZOffset");
        JsonObject untagged = await CallAsync(emulator, "SaveChatSessionEntity", Sent, "NO");
        Assert.Equal("2026-07-01T12:00:00Z", (string?)tagged["Project"]!["Updated"]);
        Assert.Equal("2026-07-01T12:00:00+02:00", (string?)tagged["Project"]!["StartDate"]);
        Assert.Equal("2026-07-01T12:00:00", (string?)untagged["Project"]!["Updated"]);
    }

    [Fact]
    public async Task Offsets_come_without_a_colon_when_ordered()
    {
        ChatAgentEmulator emulator = await StartAsync(new() { WriteOffsetsWithoutColon = true });
        JsonObject session = await CallAsync(
            emulator, "SaveChatSessionEntity", """{"WhenIdle":"2026-12-24T12:34:45Z"}""", "US-NY, includeTZOffset");
        Assert.Equal("2026-12-24T07:34:45-0500", (string?)session["WhenIdle"]);
    }

    [Fact]
    public async Task The_zone_is_echoed_in_the_response()
    {
        HttpRequestMessage request = Request(await StartAsync(), "CreateDefaultChatSessionEntity");
        request.Headers.Add("SO-TimeZone", "NO, includeTZOffset");
        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal("NO", Assert.Single(response.Headers.GetValues("SO-TIMEZONE")));
    }

    [Theory]
    [InlineData("Europe/Oslo")]
    [InlineData("W. Europe Standard Time")]
    public async Task Zones_of_other_systems_are_refused(string zone)
    {
        HttpRequestMessage request = Request(await StartAsync(), "CreateDefaultChatSessionEntity");
        request.Headers.Add("SO-TimeZone", zone);
        Assert.Equal(400, (int)(await SendAsync(request)).StatusCode);
    }
}
