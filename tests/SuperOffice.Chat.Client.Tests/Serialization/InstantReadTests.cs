using System.Globalization;
using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class InstantReadTests
{
    [Theory]
    [InlineData("2017-12-24T16:48:28.8659328+01:00", "2017-12-24T15:48:28.8659328")]
    [InlineData("2015-11-04T15:56:48", "2015-11-04T15:56:48.0000000")]
    [InlineData("2015-11-04T15:56:48.123", "2015-11-04T15:56:48.1230000")]
    [InlineData("2018-12-24T07:34:45-0500", "2018-12-24T12:34:45.0000000")]
    [InlineData("2018-12-24T07:34:45.5-0500", "2018-12-24T12:34:45.5000000")]
    [InlineData("2018-12-24T18:04:45+0530", "2018-12-24T12:34:45.0000000")]
    [InlineData("2018-12-24T12:34:45Z", "2018-12-24T12:34:45.0000000")]
    [InlineData("2018-12-24T12:34:45.1234567Z", "2018-12-24T12:34:45.1234567")]
    [InlineData("2018-12-24T12:34:45+00:00", "2018-12-24T12:34:45.0000000")]
    [InlineData("2018-12-25T02:34:45+14:00", "2018-12-24T12:34:45.0000000")]
    [InlineData("2018-12-24T12:34Z", "2018-12-24T12:34:00.0000000")]
    [InlineData("2018-12-24T07:34-0500", "2018-12-24T12:34:00.0000000")]
    [InlineData("2018-12-24T12:34", "2018-12-24T12:34:00.0000000")]
    [InlineData("2018-12-24", "2018-12-24T00:00:00.0000000")]
    [InlineData(" 2018-12-24T12:34:45Z ", "2018-12-24T12:34:45.0000000")]
    [InlineData("                    2018-12-24T12:34:45Z", "2018-12-24T12:34:45.0000000")]
    public void Every_form_that_the_server_uses_is_read_as_the_same_kind_of_instant(string text, string utc) =>
        Assert.Equal(utc, Text(Read(text)!.Value.UtcDateTime));

    [Theory]
    [InlineData("2017-12-24T16:48:28.8659328+01:00", 60)]
    [InlineData("2018-12-24T07:34:45-0500", -300)]
    [InlineData("2018-12-24T18:04:45+0530", 330)]
    [InlineData("2018-12-24T12:34:45Z", 0)]
    public void The_offset_is_kept(string text, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Read(text)!.Value.Offset);

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("0001-01-01T00:00:00-0500")]
    [InlineData("0001-01-01T00:00:00.0000000+14:00")]
    [InlineData("0001-01-01")]
    [InlineData("")]
    [InlineData("  ")]
    public void Year_one_is_no_date(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("9999-12-31T23:59:59.9999999")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:59.9999999-05:00")]
    [InlineData("9999-12-31T23:59:59.9999999-1400")]
    [InlineData("9999-12-31T23:59:59.9999999+14:00")]
    [InlineData("9999-12-31T00:00:00")]
    public void Year_9999_is_an_open_end_whatever_its_offset(string text) =>
        Assert.Equal(DateTimeOffset.MaxValue, Read(text));

    [Fact]
    public void A_plus_sign_may_be_escaped() =>
        Assert.Equal("2017-12-24T15:48:28.8659328", Text(Read("2017-12-24T16:48:28.8659328\\u002B01:00")!.Value.UtcDateTime));

    [Fact]
    public void A_date_without_an_offset_is_in_the_requested_zone()
    {
        TimeZoneInfo newYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

        Assert.Equal("2018-12-24T12:34:45.0000000", Text(Read("2018-12-24T07:34:45", newYork)!.Value.UtcDateTime));
        Assert.Equal("2018-07-24T11:34:45.0000000", Text(Read("2018-07-24T07:34:45", newYork)!.Value.UtcDateTime));
    }

    [Fact]
    public void A_date_with_an_offset_is_the_same_in_every_requested_zone()
    {
        TimeZoneInfo newYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

        Assert.Equal("2018-12-24T12:34:45.0000000", Text(Read("2018-12-24T12:34:45Z", newYork)!.Value.UtcDateTime));
        Assert.Equal("2018-12-24T12:34:45.0000000", Text(Read("2018-12-24T13:34:45+0100", newYork)!.Value.UtcDateTime));
        Assert.Null(Read("0001-01-01T00:00:00", newYork));
        Assert.Equal(DateTimeOffset.MaxValue, Read("9999-12-31T23:59:59.9999999", newYork));
    }

    [Theory]
    [InlineData("2018-03-11T02:30:00")] // The clock jumped over it.
    [InlineData("2018-11-04T01:30:00")] // The clock showed it twice.
    [InlineData("1850-01-01T00:00:00")] // Before there were zones, with seconds in the offset.
    public void Ambiguous_and_skipped_local_times_of_a_zone_are_read(string text)
    {
        TimeZoneInfo newYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

        Assert.Equal(text, Read(text, newYork)!.Value.DateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("secret-secret-secret-secret-secret-secret-secret")]
    [InlineData("2018-12-24secret")]
    [InlineData("2018-13-24T12:34:45Z")]
    [InlineData("2018-02-29T12:34:45Z")]
    [InlineData("2018-12-24T25:34:45Z")]
    [InlineData("2018-12-24T12:34:45+15:00")]
    [InlineData("24.12.2018 12:34:45")]
    [InlineData("12/24/2018")]
    [InlineData("/Date(1545654885000)/")]
    [InlineData("2018-12-24T12:34:45 secret")]
    [InlineData("Zsecret")]
    [InlineData("Z")]
    [InlineData("T+")]
    [InlineData("0001-secret")]
    [InlineData("9999-secret")]
    public void A_text_that_is_not_a_date_is_refused_without_quoting_it(string text)
    {
        JsonException refused = Assert.ThrowsAny<JsonException>(() => Read(text));

        Assert.Equal("$.WhenEnded", refused.Path);
        Assert.DoesNotContain($" {text} ", $" {refused.Message} ", StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20181224")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void A_value_that_is_not_a_string_is_not_a_date(string value) => Assert.Contains(
        "cannot be read as a date",
        Assert.ThrowsAny<JsonException>(() => Json.Read<ChatSessionEntity>($$"""{"WhenEnded":{{value}}}""")).Message,
        StringComparison.Ordinal);

    private static DateTimeOffset? Read(string text) => Read(text, TimeZoneInfo.Utc);

    private static DateTimeOffset? Read(string text, TimeZoneInfo zone) =>
        CodecOf<ChatSessionEntity?>.Read(Encoding.UTF8.GetBytes($$"""{"WhenEnded":"{{text}}"}"""), new Instants(zone))!.WhenEnded;

    private static string Text(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
}
