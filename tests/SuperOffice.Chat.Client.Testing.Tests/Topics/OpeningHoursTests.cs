using System.Globalization;

namespace SuperOffice.Chat.Client.Testing.Tests.Topics;

public sealed class OpeningHoursTests : ChatTest
{
    // 1 July 2026 is a Wednesday; Oslo is two hours ahead of UTC then, New York four behind.
    private const string Weekdays = """
        "TueEnabled":true,"TueStart":"08:00:00","TueStop":"16:00:00","WedEnabled":true,"WedStart":"08:00:00","WedStop":"16:00:00",
        "ThuEnabled":false,"ThuStart":"08:00:00","ThuStop":"16:00:00","UseLunchHours":true,"LunchStart":"11:30:00","LunchStop":"12:00:00"
        """;

    [Fact]
    public async Task A_topic_without_opening_hours_is_always_open_and_one_that_does_not_exist_never()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Equal("true", await TextAsync(await PostAsync(emulator, "IsWithinOpeningHours", """{"ChatTopicId":1}""")));
        Assert.Equal("false", await TextAsync(await PostAsync(emulator, "IsWithinOpeningHours", """{"ChatTopicId":9}""")));
        await ReadJsonAsync(emulator, "SaveChatTopicEntity", """{"ChatTopicId":1,"OpeningHoursEnabled":true,"OpeningHours":null}""");
        Assert.True(await IsOpenAsync(emulator, "2026-07-01T10:00:00Z"));
        await ReadJsonAsync(emulator, "SaveChatTopicEntity", """{"ChatTopicId":1,"OpeningHoursEnabled":false,"OpeningHours":{}}""");
        Assert.True(await IsOpenAsync(emulator, "2026-07-01T10:00:00Z"));
        await ReadJsonAsync(emulator, "SaveChatTopicEntity", """{"ChatTopicId":1,"OpeningHoursEnabled":true,"OpeningHours":{}}""");
        Assert.False(await IsOpenAsync(emulator, "2026-07-01T10:00:00Z"));
    }

    [Theory]
    [InlineData("2026-07-01T07:59:59.999Z", false)]
    [InlineData("2026-07-01T08:00:00Z", true)]
    [InlineData("2026-07-01T11:29:59Z", true)]
    [InlineData("2026-07-01T11:30:00Z", false)]
    [InlineData("2026-07-01T11:59:59Z", false)]
    [InlineData("2026-07-01T12:00:00Z", true)]
    [InlineData("2026-07-01T15:59:59Z", true)]
    [InlineData("2026-07-01T16:00:00Z", false)]
    [InlineData("2026-07-02T10:00:00Z", false)]
    [InlineData("2026-07-05T10:00:00Z", false)]
    public async Task A_topic_is_open_between_its_hours_but_for_lunch(string now, bool open)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        await SaveHoursAsync(emulator, Weekdays);
        Assert.Equal(open, await IsOpenAsync(emulator, now));
    }

    [Theory]
    [InlineData("""{"TZLocationCode":"NO"}""", "2026-07-01T05:59:59Z", false)]
    [InlineData("""{"TZLocationCode":"NO"}""", "2026-07-01T06:00:00Z", true)]
    [InlineData("""{"TZLocationID":261}""", "2026-07-01T06:00:00Z", true)]
    [InlineData("""{"TZLocationID":261}""", "2026-07-01T14:00:00Z", false)]
    [InlineData("""{"TZLocationCode":"US-NY"}""", "2026-07-01T11:00:00Z", false)]
    [InlineData("""{"TZLocationCode":"US-NY"}""", "2026-07-01T12:00:00Z", true)]
    [InlineData("""{"TZLocationID":0}""", "2026-07-01T08:00:00Z", true)]
    [InlineData("null", "2026-07-01T08:00:00Z", true)]
    public async Task The_clock_is_that_of_the_topics_own_zone(string zone, string now, bool open)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        await SaveHoursAsync(emulator, $"\"TzLocation\":{zone},{Weekdays}");
        Assert.Equal(open, await IsOpenAsync(emulator, now));
    }

    [Fact]
    public async Task Without_a_zone_the_clock_is_that_of_the_installation()
    {
        ChatAgentEmulator emulator = await OpenAsync(new() { TimeZone = "NO" });
        await SaveHoursAsync(emulator, Weekdays);
        Assert.True(await IsOpenAsync(emulator, "2026-07-01T06:00:00Z"));
    }

    [Theory]
    [InlineData("00:00:00", "00:00:00", "2026-07-01T00:00:00Z", true)]
    [InlineData("00:00:00", "00:00:00", "2026-07-01T23:59:59.9999999Z", true)]
    [InlineData("20:00:00", "00:00:00", "2026-07-01T23:59:59Z", true)]
    [InlineData("20:00:00", "1.00:00:00", "2026-07-01T23:59:59Z", true)]
    [InlineData("20:00:00", "1.00:00:00", "2026-07-02T00:00:00Z", false)]
    [InlineData("20:00:00", "00:00:00", "2026-07-02T00:00:00Z", false)]
    [InlineData("20:00:00", "23:59:59", "2026-07-01T23:59:59Z", false)]
    [InlineData("22:00:00", "02:00:00", "2026-07-01T23:00:00Z", false)]
    public async Task A_day_ends_at_midnight(string start, string stop, string now, bool open)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        await SaveHoursAsync(emulator, $"\"WedEnabled\":true,\"WedStart\":\"{start}\",\"WedStop\":\"{stop}\"");
        Assert.Equal(open, await IsOpenAsync(emulator, now));
    }

    [Fact]
    public async Task The_day_of_the_week_is_that_of_the_zone()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        await SaveHoursAsync(emulator, "\"TzLocation\":{\"TZLocationCode\":\"NO\"},\"ThuEnabled\":true,\"ThuStart\":\"00:00:00\",\"ThuStop\":\"01:00:00\"");
        Assert.False(await IsOpenAsync(emulator, "2026-07-01T21:59:59Z"));
        Assert.True(await IsOpenAsync(emulator, "2026-07-01T22:00:00Z"));
    }

    private async Task SaveHoursAsync(ChatAgentEmulator emulator, string hours)
    {
        await ReadJsonAsync(emulator, "SaveChatTopicEntity", $$$"""{"ChatTopicId":1,"OpeningHoursEnabled":true,"OpeningHours":{{{{hours}}}}}""");
    }

    private async Task<bool> IsOpenAsync(ChatAgentEmulator emulator, string now)
    {
        Clock.AdjustTime(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        return (bool)(await ReadJsonAsync(emulator, "IsWithinOpeningHours", """{"ChatTopicId":1}"""))!;
    }
}
