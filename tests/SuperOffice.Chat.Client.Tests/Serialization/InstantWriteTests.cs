using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class InstantWriteTests
{
    [Theory]
    [InlineData(60, "2017-12-24T16:48:28+01:00")]
    [InlineData(-300, "2017-12-24T16:48:28-05:00")]
    [InlineData(0, "2017-12-24T16:48:28+00:00")]
    public void A_date_is_written_with_its_offset_and_a_colon(int minutes, string expected) =>
        Assert.Equal(expected, Write(new DateTimeOffset(2017, 12, 24, 16, 48, 28, TimeSpan.FromMinutes(minutes))));

    [Fact]
    public void All_seven_digits_of_a_second_are_written() =>
        Assert.Equal(
            "2017-12-24T16:48:28.8659328+01:00",
            Write(new DateTimeOffset(2017, 12, 24, 16, 48, 28, TimeSpan.FromHours(1)).AddTicks(8_659_328)));

    [Fact]
    public void The_open_end_is_written_as_the_server_does_and_without_an_offset() =>
        Assert.Equal("9999-12-31T23:59:59.9999999", Write(DateTimeOffset.MaxValue));

    [Fact]
    public void The_smallest_date_is_written_as_none_and_without_an_offset() =>
        Assert.Equal("0001-01-01T00:00:00", Write(DateTimeOffset.MinValue));

    [Fact]
    public void No_date_is_not_written()
    {
        using JsonDocument written = JsonDocument.Parse(Json.Write(new ChatSessionEntity { WhenEnded = null }));

        Assert.False(written.RootElement.TryGetProperty("WhenEnded", out _));
    }

    private static string? Write(DateTimeOffset instant)
    {
        using JsonDocument written = JsonDocument.Parse(Json.Write(new ChatSessionEntity { WhenEnded = instant }));
        return written.RootElement.GetProperty("WhenEnded").GetString();
    }
}
