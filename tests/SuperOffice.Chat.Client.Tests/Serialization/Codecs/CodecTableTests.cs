using System.Reflection;
using System.Text;
using System.Text.Json;
using Refit;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class CodecTableTests
{
    [Fact]
    public void Every_response_with_records_is_read_by_a_codec() =>
        Convention.Check(
            typeof(ResponseDescriptors).GetFields()
                .Select(static field => field.FieldType.GetGenericArguments()[0])
                .Where(static type => CodecTable.FindReader(type) is null)
                .Select(static type => type.ToString()),
            "Add [GenerateCodec(typeof(…))] to CodecRoots:");

    [Fact]
    public void Every_body_is_written_by_a_codec() =>
        Convention.Check(
            typeof(IChatAgentApi).GetMethods()
                .SelectMany(static method => method.GetParameters())
                .Where(static parameter => parameter.IsDefined(typeof(BodyAttribute)))
                .Select(static parameter => parameter.ParameterType)
                .Where(static type => type != typeof(HttpContent) && CodecTable.FindWriter(type) is null)
                .Select(static type => type.ToString()),
            "Add [GenerateCodec(typeof(…))] to CodecRoots:");

    [Fact]
    public void Records_in_the_order_of_the_server_are_read_in_their_own_zone()
    {
        Instants oslo = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"));
        byte[] json = Encoding.UTF8.GetBytes("""[{"ChatSessionId":1,"WhenEnded":"2024-07-01T12:00:00","Project":{"Updated":"2024-07-01T12:00:00"}},null]""");

        IReadOnlyList<ChatSessionEntity?>? sessions = CodecOf<IReadOnlyList<ChatSessionEntity?>?>.Read(json, oslo);

        Assert.Equal(2, sessions!.Count);
        Assert.Equal(new DateTimeOffset(2024, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)), sessions[0]!.WhenEnded);
        Assert.Equal(new DateTimeOffset(2024, 7, 1, 12, 0, 0, TimeSpan.Zero), sessions[0]!.Project!.Updated);
        Assert.Null(sessions[1]);
    }

    [Theory]
    [InlineData("""{"CustomerName":"Ann","Person":nul,"CustomerEmail":"ann@example.com"}""")]
    [InlineData("""{"CustomerName":"Ann" "CustomerEmail":"ann@example.com"}""")]
    [InlineData("""{"CustomerEmail":"ann@example.com""")]
    public void Malformed_JSON_is_not_quoted(string json)
    {
        JsonException ours = Assert.Throws<JsonException>(() => CodecOf<ChatSessionEntity?>.Read(Encoding.UTF8.GetBytes(json), Instants.Utc));
        JsonException foreign = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChatSessionEntity>(json));

        Assert.All([ours.ToString(), foreign.ToString()], static text => Assert.DoesNotContain("ann", text, StringComparison.Ordinal));
        Assert.NotNull(ours.BytePositionInLine);
    }

    [Theory]
    [InlineData("""{"User":{"Rank":"x"}}""", "$.User.Rank")]
    [InlineData("""{"User":{}""", "$.User")]
    [InlineData("""{"User":{}}}""", "$")]
    [InlineData("""{"TopicId":1.5}""", "$.TopicId")]
    [InlineData("""{"CustomerName":"\ud800"}""", "$.CustomerName")]
    [InlineData("""{"New":{"a b":[1,{"c":tru}]}}""", "$.New")]
    [InlineData("""{"Contact":{"Address":{"LocalizedAddress":[[],[{"Name":"a"},{"Name":1}]]}}}""", "$.Contact.Address.LocalizedAddress[1][1].Name")]
    [InlineData("[]", "$")]
    [InlineData("", "$")]
    public void A_value_of_the_wrong_type_is_reported_by_its_path(string json, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() => CodecOf<ChatSessionEntity?>.Read(Encoding.UTF8.GetBytes(json), Instants.Utc));

        Assert.Equal(path, exception.Path);
    }
}
