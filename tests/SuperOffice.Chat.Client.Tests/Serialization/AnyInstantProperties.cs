using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

[Properties(Arbitrary = [typeof(AnyWireArbitraries)], MaxTest = 1000)]
public sealed class AnyInstantProperties
{
    [Property]
    public void Any_instant_is_read_from_a_text_with_a_colon_in_the_offset(DateTimeOffset instant) =>
        Assert.True(instant.EqualsExact(Read(Text(instant, "fffffffzzz"))));

    [Property]
    public void Any_instant_is_read_from_a_text_without_a_colon_in_the_offset(DateTimeOffset instant)
    {
        string text = Text(instant, "FFFFFFFzzz").Remove(Text(instant, "FFFFFFFzzz").Length - 3, 1);

        Assert.True(instant.EqualsExact(Read(text)));
    }

    [Property]
    public void Any_instant_is_read_from_a_text_in_UTC(DateTimeOffset instant) =>
        Assert.Equal(instant, Read(Text(instant.ToUniversalTime(), "FFFFFFF'Z'")));

    [Property]
    public void Any_instant_is_read_from_a_text_without_an_offset_as_UTC(DateTimeOffset instant) =>
        Assert.Equal(instant, Read(Text(instant.ToUniversalTime(), "FFFFFFF")));

    [Property]
    public void Any_instant_is_written_so_that_others_can_read_it(DateTimeOffset instant)
    {
        using JsonDocument written = JsonDocument.Parse(Json.Write(new ChatSessionEntity { WhenEnded = instant }));

        string text = written.RootElement.GetProperty("WhenEnded").GetString()!;
        DateTimeOffset read = DateTimeOffset.ParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture, DateTimeStyles.None);
        Assert.True(instant.EqualsExact(read));
    }

    [Property]
    public void Any_text_of_the_first_year_is_no_date_and_any_of_the_last_is_the_open_end(DateTimeOffset instant) =>
        Assert.All((string[])["fffffffzzz", "FFFFFFF'Z'", "FFFFFFF"], ending =>
        {
            string text = Text(instant, ending)[4..];

            Assert.Null(Json.Read<ChatSessionEntity>($$"""{"WhenEnded":"0001{{text}}"}""").WhenEnded);
            Assert.Equal(DateTimeOffset.MaxValue, Read($"9999{text}"));
        });

    [Property]
    public void Any_instant_of_the_first_year_is_written_as_no_date_and_of_the_last_as_the_open_end(DateTimeOffset instant)
    {
        // A day less than a year, so that every clock on earth can show it.
        TimeSpan ofYear = TimeSpan.FromTicks(instant.UtcTicks % TimeSpan.FromDays(364).Ticks);
        DateTimeOffset first = new(DateTime.MinValue.AddDays(1) + ofYear, TimeSpan.Zero);
        DateTimeOffset last = new(new DateTime(9999, 1, 1) + ofYear, TimeSpan.Zero);

        Assert.Contains("\"WhenEnded\":\"0001-01-01T00:00:00\"", Json.Write(new ChatSessionEntity { WhenEnded = first.ToOffset(instant.Offset) }), StringComparison.Ordinal);
        Assert.Contains("\"WhenEnded\":\"9999-12-31T23:59:59.9999999\"", Json.Write(new ChatSessionEntity { WhenEnded = last.ToOffset(instant.Offset) }), StringComparison.Ordinal);
    }

    private static DateTimeOffset Read(string text) =>
        Json.Read<ChatSessionEntity>($$"""{"WhenEnded":"{{text}}"}""").WhenEnded!.Value;

    private static string Text(DateTimeOffset instant, string ending) =>
        instant.ToString($"yyyy-MM-dd'T'HH:mm:ss.{ending}", CultureInfo.InvariantCulture);
}
