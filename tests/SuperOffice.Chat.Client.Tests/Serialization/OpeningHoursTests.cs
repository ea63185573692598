using System.Globalization;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Times of a day, which the wire has as texts. The culture belongs to the whole process, so that these tests run alone.</summary>
[Collection(nameof(HostSettings))]
public sealed class OpeningHoursTests
{
    /// <summary>Forms that the server is documented or expected to write, and the ticks they mean.</summary>
    public static TheoryData<string, string> Forms => new()
    {
        { "08:00:00", "08:00:00" },
        { "00:00:00", "00:00:00" },
        { "23:59:59", "23:59:59" },
        { "1.00:00:00", "1.00:00:00" },
        { "1.00:00:00.0000000", "1.00:00:00" },
        { "24:00:00", "1.00:00:00" },
        { "24:00", "1.00:00:00" },
        { "08:30:00.0000000", "08:30:00" },
        { "08:30:00.5", "08:30:00.5000000" },
        { "23:59:59.9999999", "23:59:59.9999999" },
        { "08:30", "08:30:00" },
        { " 08:30:00 ", "08:30:00" },
        { "T08:30:00", "08:30:00" },
        { "0001-01-01T08:30:00", "08:30:00" },
        { "1900-01-01T08:30:00.000", "08:30:00" },
        { "2018-12-24T08:30:00Z", "08:30:00" },
        { "2018-12-24T08:30:00+01:00", "08:30:00" },
        { "2018-12-24T08:30:00-0500", "08:30:00" },
        { "2018-12-24T00:00:00", "00:00:00" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_time_is_read_in_every_form_and_written_in_one(string text, string written)
    {
        ChatOpeningHours hours = Read(text);

        Assert.Equal(TimeSpan.ParseExact(written, "c", CultureInfo.InvariantCulture), hours.MonStart);
        Assert.Contains($"\"MonStart\":\"{written}\"", Json.Write(hours), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void An_absent_value_is_read_as_absent_and_not_written(string value)
    {
        ChatOpeningHours hours = Json.Read<ChatOpeningHours>($$"""{"MonStart":{{value}},"MonStop":"17:00:00"}""");

        Assert.Null(hours.MonStart);
        Assert.Equal(new TimeSpan(17, 0, 0), hours.MonStop);
        Assert.DoesNotContain("MonStart", Json.Write(hours), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"08.30.00\"")]
    [InlineData("\"8 o'clock\"")]
    [InlineData("\"25:00:00\"")]
    [InlineData("\"24:00:01\"")]
    [InlineData("\"08:60:00\"")]
    [InlineData("\"2018-12-24\"")]
    [InlineData("830")]
    [InlineData("{}")]
    [InlineData("true")]
    public void A_value_that_is_not_a_time_is_refused_without_quoting_it(string value)
    {
        JsonException refused = Assert.ThrowsAny<JsonException>(() => Json.Read<ChatOpeningHours>($$"""{"MonStart":{{value}}}"""));

        Assert.DoesNotContain("08", refused.Message, StringComparison.Ordinal);
        Assert.Equal("$.MonStart", refused.Path);
    }

    [Theory]
    [InlineData("fi-FI")] // Times with dots.
    [InlineData("it-IT")]
    [InlineData("ar-SA")] // Another calendar.
    [InlineData("fa-IR")]
    public void Times_have_colons_in_every_culture(string culture)
    {
        Assert.SkipWhen(TestPlatform.IsMono && culture == "ar-SA", "Mono formats these times with a point.");
        CultureInfo dotted = (CultureInfo)CultureInfo.GetCultureInfo(culture).Clone();
        dotted.DateTimeFormat.TimeSeparator = ".";
        dotted.NumberFormat.NumberDecimalSeparator = ",";
        using HostSettings settings = HostSettings.WithCulture(dotted);

        // Proves that a time written carelessly would have dots, and a span no point.
        Assert.Contains(".", new DateTime(2018, 12, 24, 8, 30, 0).ToString("HH:mm", CultureInfo.CurrentCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(".5", new TimeSpan(0, 8, 30, 0, 500).ToString("g", CultureInfo.CurrentCulture), StringComparison.Ordinal);

        Assert.Equal(new TimeSpan(0, 8, 30, 0, 500), Read("08:30:00.5").MonStart);
        Assert.Contains("\"MonStart\":\"08:30:00.5000000\"", Json.Write(Read("08:30:00.5")), StringComparison.Ordinal);
        Assert.Contains("\"MonStop\":\"1.00:00:00\"", Json.Write(new ChatOpeningHours { MonStop = TimeSpan.FromDays(1) }), StringComparison.Ordinal);
        Assert.Contains("\"LunchStart\":\"11:45:00\"", Json.Write(new ChatOpeningHours { LunchStart = new TimeSpan(11, 45, 0) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_a_zone_keep_their_names_and_may_be_null()
    {
        ChatOpeningHours hours = Json.Read<ChatOpeningHours>(
            """{"TzLocation":{"TZLocationID":7,"IsoNumber":578,"TimeZoneSTDRules":{"2018 ny":{"TZOffset":-60},"x":null},"TimeZoneDSTRules":null}}""");

        Assert.Equal((7, 578), (hours.TzLocation!.TZLocationID, hours.TzLocation.IsoNumber));
        Assert.Equal(["2018 ny", "x"], hours.TzLocation.TimeZoneSTDRules!.Keys);
        Assert.Equal(-60, hours.TzLocation.TimeZoneSTDRules["2018 ny"]!.TZOffset);
        Assert.Null(hours.TzLocation.TimeZoneSTDRules["x"]);
        Assert.Null(hours.TzLocation.TimeZoneDSTRules);
        Assert.Contains("\"TimeZoneSTDRules\":{\"2018 ny\":{", Json.Write(hours), StringComparison.Ordinal);
    }

    private static ChatOpeningHours Read(string text) => Json.Read<ChatOpeningHours>($$"""{"MonStart":"{{text}}"}""");
}
