using System.Globalization;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Zone and culture belong to the whole process, so that these tests run alone.</summary>
[Collection(nameof(HostSettings))]
public sealed class HostSettingsTests
{
    private const string Document =
        """
        {
          "WhenRequested": "2018-12-24T07:34:45",
          "WhenStarted": "2018-07-24T07:34:45-0500",
          "WhenIdle": "2018-12-24T12:34:45.1234567Z",
          "WhenEnded": "0001-01-01T00:00:00",
          "WhenFetched": "9999-12-31T23:59:59.9999999",
          "Project": { "Updated": " 2018-12-24T12:34:45Z " },
          "Status": 7,
          "Sale": { "Amount": 9972.387999999999 }
        }
        """;

    [Theory]
    [InlineData("UTC", 12)]
    [InlineData("Pacific/Auckland", 1)]
    [InlineData("America/New_York", 7)]
    public void Dates_are_the_same_in_every_local_zone(string zone, int localHour)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The zone of a process cannot be changed there.");
        using HostSettings settings = HostSettings.WithZone(zone);

        // Proves that the time zone of the process has changed.
        Assert.Equal(localHour, new DateTime(2018, 12, 24, 12, 0, 0, DateTimeKind.Utc).ToLocalTime().Hour);

        AssertDocument(Json.Read<ChatSessionEntity>(Document));
    }

    [Theory]
    [InlineData("fi-FI")] // Times with dots, numbers with commas.
    [InlineData("th-TH")] // The year 2561.
    [InlineData("ar-SA")] // Another calendar.
    [InlineData("fa-IR")] // Another minus sign.
    [InlineData("tr-TR")] // Another small i.
    public void Dates_numbers_and_enums_are_the_same_in_every_culture(string culture)
    {
        using HostSettings settings = HostSettings.WithCulture(CultureInfo.GetCultureInfo(culture));

        ChatSessionEntity session = Json.Read<ChatSessionEntity>(Document);

        AssertDocument(session);
        string written = Json.Write(session);
        Assert.Contains("\"WhenRequested\":\"2018-12-24T07:34:45+00:00\"", written, StringComparison.Ordinal);
        Assert.Contains("\"Amount\":9972.387999999999", written, StringComparison.Ordinal);
        Assert.Contains("\"Status\":7", written, StringComparison.Ordinal);
        Assert.Equal("-12345", OpenEnum<ChatSessionStatus>.FromTEnum((ChatSessionStatus)(-12345)).Text);
        Assert.True(OpenEnum<ChatSessionStatus>.Parse("FINISHED") == ChatSessionStatus.Finished);
        Assert.Equal("ChatSessionEntity { ChatSessionId = -5, TopicId = 0, Status =  }", new ChatSessionEntity { ChatSessionId = -5 }.ToString());
    }

    private static void AssertDocument(ChatSessionEntity session)
    {
        Assert.Equal(new DateTimeOffset(2018, 12, 24, 7, 34, 45, TimeSpan.Zero), session.WhenRequested);
        Assert.Equal(TimeSpan.Zero, session.WhenRequested!.Value.Offset);
        Assert.Equal(new DateTimeOffset(2018, 7, 24, 12, 34, 45, TimeSpan.Zero), session.WhenStarted);
        Assert.Equal(new DateTimeOffset(2018, 12, 24, 12, 34, 45, TimeSpan.Zero).AddTicks(1_234_567), session.WhenIdle);
        Assert.Equal(new DateTimeOffset(2018, 12, 24, 12, 34, 45, TimeSpan.Zero), session.Project!.Updated);
        Assert.Null(session.WhenEnded);
        Assert.Equal(DateTimeOffset.MaxValue, session.WhenFetched);
        Assert.True(session.Status == ChatSessionStatus.Finished);
        Assert.Equal(9972.387999999999, session.Sale!.Amount);
    }
}
