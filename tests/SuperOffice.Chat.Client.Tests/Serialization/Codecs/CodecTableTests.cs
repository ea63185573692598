using System.Reflection;
using System.Text;
using Refit;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;
using SuperOffice.Chat.Client.Tests.Conventions;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class CodecTableTests
{
    [Fact]
    public void Every_answer_with_records_is_read_by_a_codec() =>
        House.Rule(
            typeof(Answers).GetFields()
                .Select(static field => field.FieldType.GetGenericArguments()[0])
                .Where(static type => type != typeof(bool) && type != typeof(string) && CodecTable.FindReader(type) is null)
                .Select(static type => type.ToString()),
            "The serializer alone takes twice the time. Add [JsonSerializable(typeof(…))] to ChatJsonContext:");

    [Fact]
    public void Every_body_is_written_by_a_codec() =>
        House.Rule(
            typeof(IChatAgentApi).GetMethods()
                .SelectMany(static method => method.GetParameters())
                .Where(static parameter => parameter.IsDefined(typeof(BodyAttribute)))
                .Select(static parameter => parameter.ParameterType)
                .Where(static type => type != typeof(HttpContent) && CodecTable.FindWriter(type) is null)
                .Select(static type => type.ToString()),
            "The serializer alone takes twice the time. Add [JsonSerializable(typeof(…))] to ChatJsonContext:");

    [Fact]
    public void Records_in_the_order_of_the_server_are_read_in_their_own_zone()
    {
        InstantConverter oslo = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"));
        byte[] json = Encoding.UTF8.GetBytes("""[{"ChatSessionId":1,"WhenEnded":"2024-07-01T12:00:00","Project":{"Updated":"2024-07-01T12:00:00"}},null]""");

        Assert.True(CodecOf<IReadOnlyList<ChatSessionEntity?>>.TryRead(json, oslo, out IReadOnlyList<ChatSessionEntity?>? sessions));

        Assert.Equal(2, sessions!.Count);
        Assert.Equal(new DateTimeOffset(2024, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)), sessions[0]!.WhenEnded);
        Assert.Equal(new DateTimeOffset(2024, 7, 1, 12, 0, 0, TimeSpan.Zero), sessions[0]!.Project!.Updated);
        Assert.Null(sessions[1]);
    }

    [Theory]
    [InlineData("""{"User":{"Rank":"x"}}""")]
    [InlineData("""{"User":{}""")]
    [InlineData("""{"User":{}}}""")]
    [InlineData("""{"TopicId":1.5}""")]
    [InlineData("""{"CustomerName":"\ud800"}""")]
    public void What_a_codec_cannot_read_is_left_to_the_serializer(string json)
    {
        Assert.False(CodecOf<ChatSessionEntity>.TryRead(Encoding.UTF8.GetBytes(json), InstantConverter.Utc, out _));
    }

    [Fact]
    public void A_type_without_a_codec_is_left_to_the_serializer()
    {
        Assert.False(CodecOf<bool>.TryRead("true"u8, InstantConverter.Utc, out _));
        Assert.Null(CodecOf<bool>.Writer);
    }
}
