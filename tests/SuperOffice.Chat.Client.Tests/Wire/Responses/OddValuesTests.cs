using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Values that are written in an unusual way and have one clear meaning.</summary>
public sealed class OddValuesTests
{
    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("-3.000", -3)]
    [InlineData("2147483647.0", 2147483647)]
    public async Task A_whole_number_may_have_a_fraction_of_zero(string number, int expected)
    {
        ChatSessionEntity session = await ReadAsync($$"""{"ChatSessionId":5,"TopicId":{{number}}}""");

        Assert.Equal(expected, session.TopicId);
    }

    [Theory]
    [InlineData("2024-07-01T12:00:00.123456789")]
    [InlineData("2024-07-01T12:00:00.12345678901234567890")]
    [InlineData("2024-07-01T13:00:00.123456789+0100")]
    [InlineData("2024-07-01T13:00:00.123456789+01:00")]
    [InlineData("2024-07-01T12:00:00.123456789Z")]
    public async Task A_date_may_have_more_fraction_digits_than_are_kept(string date)
    {
        ChatSessionEntity session = await ReadAsync($$"""{"ChatSessionId":5,"WhenEnded":"{{date}}"}""");

        Assert.Equal(new DateTimeOffset(2024, 7, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(1234567), session.WhenEnded);
    }

    [Fact]
    public async Task An_unknown_member_may_be_nested_deeply_and_is_sent_back()
    {
        string nested = new string('[', 200) + new string(']', 200);
        using WireFixture fixture = WireFixture.Start();
        fixture.Respond("GetChatSessionEntity", $$"""{"ChatSessionId":5,"New":{{nested}}}""");
        fixture.Respond("SaveChatSessionEntity", $$"""{"ChatSessionId":5,"New":{{nested}}}""");

        ChatSessionEntity session = await fixture.Client.UpdateChatSessionEntityAsync(
            5, static session => session with { TopicId = 3 }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(nested, session.AdditionalData["New"].GetRawText());
        Assert.Contains(nested, fixture.Requests[^1].Body, StringComparison.Ordinal);
    }

    private static async Task<ChatSessionEntity> ReadAsync(string json)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", json);
        return (await fixture.CallAsync("GetChatSessionEntity"))!;
    }
}
