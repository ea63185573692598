using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Tests that no value of a record is lost with any options of System.Text.Json.</summary>
public sealed class AnySerializerTests
{
    private static readonly Dictionary<string, JsonSerializerOptions> Serializers = new()
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = JsonSerializerOptions.Web,
        ["strict"] = JsonSerializerOptions.Strict,
        ["ours"] = ChatJson.Options,
        ["indented snake case"] = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            WriteIndented = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        },
        ["strings for enumerations"] = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } },
        ["references"] = new() { ReferenceHandler = ReferenceHandler.Preserve },
    };

    public static TheoryData<string, string> RecordsAndSerializers =>
        [.. from definition in WireSchema.Definitions.Keys from serializer in Serializers.Keys select (definition, serializer)];

    public static TheoryData<string> SerializerNames => [.. Serializers.Keys];

    [Theory]
    [MemberData(nameof(RecordsAndSerializers))]
    public void Every_value_of_a_record_makes_a_round_trip(string definition, string serializer)
    {
        JsonObject document = WireSample.Of(definition);
        document["NewMember"] = new JsonObject { ["a"] = new JsonArray(1, "x", null) };
        Type type = WireSchema.RecordOf(definition);
        object record = JsonSerializer.Deserialize(document.ToJsonString(), type, Serializers[serializer])!;

        string written = JsonSerializer.Serialize(record, type, Serializers[serializer]);
        object again = JsonSerializer.Deserialize(JsonNode.Parse(written)!.ToJsonString(), type, Serializers[serializer])!;

        Assert.Equal(RecordDump.Of(Oracle(document, type)), RecordDump.Of(record));
        Assert.Equal(RecordDump.Of(record), RecordDump.Of(again));
        Assert.Equal(record, again);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(JsonSerializer.Serialize(record, type, ChatJson.Options))));
    }

    [Theory]
    [MemberData(nameof(SerializerNames))]
    public void The_JSON_of_the_server_is_read(string serializer)
    {
        ChatSessionEntity session = JsonSerializer.Deserialize<ChatSessionEntity>(
            """{"ChatSessionId":5,"Status":"InQueue","Flags":"NewFlag","TableRight":{"Mask":"FULL"},"WhenEnded":"0001-01-01T00:00:00","Sale":{"Status":2}}""",
            Serializers[serializer])!;

        Assert.Equal(ChatSessionStatus.InQueue, session.Status.Value);
        Assert.Equal("NewFlag", session.Flags.Text);
        Assert.Equal("FULL", session.TableRight!.Mask.Text);
        Assert.Null(session.WhenEnded);
        Assert.Equal("2", session.Sale!.Status.Text);
    }

    [Theory]
    [MemberData(nameof(SerializerNames))]
    public void A_single_enumeration_makes_a_round_trip(string serializer)
    {
        OpenEnum<ChatSessionStatus>[] values = [ChatSessionStatus.InQueue, default, OpenEnum<ChatSessionStatus>.Parse("Brandnew"), OpenEnum<ChatSessionStatus>.Parse("77")];

        string written = JsonSerializer.Serialize(values, Serializers[serializer] == ChatJson.Options ? JsonSerializerOptions.Default : Serializers[serializer]);

        Assert.Equal(values, JsonSerializer.Deserialize<OpenEnum<ChatSessionStatus>[]>(written, JsonSerializerOptions.Default));
    }

    [Fact]
    public void An_enumeration_of_the_application_makes_a_round_trip()
    {
        OpenEnum<DayOfWeek> value = DayOfWeek.Friday;

        Assert.Equal("\"Friday\"", JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<OpenEnum<DayOfWeek>>("\"Friday\""));
    }

    [Fact]
    public void A_context_of_the_application_reads_and_writes_records_among_its_own_types()
    {
        ForeignEnvelope envelope = new()
        {
            Session = Json.Read<ChatSessionEntity>(DocumentedJson.Response),
            Messages = [new() { ChatMessageId = 1, SpecialType = ChatMessageSpecialType.Options, Message = "æ" }],
            Status = OpenEnum<ChatSessionStatus>.Parse("Brandnew"),
            Sales = new() { ["x"] = SaleStatus.Sold },
        };

        string written = JsonSerializer.Serialize(envelope, ForeignJsonContext.Default.ForeignEnvelope);
        ForeignEnvelope again = JsonSerializer.Deserialize(written, ForeignJsonContext.Default.ForeignEnvelope)!;

        Assert.Equal(envelope.Session, again.Session);
        Assert.Equal(envelope.Messages, again.Messages);
        Assert.Equal(envelope.Status, again.Status);
        Assert.Equal(envelope.Sales, again.Sales);
    }

    [Fact]
    public async Task A_record_that_arrives_in_pieces_is_read()
    {
        JsonSerializerOptions options = new() { DefaultBufferSize = 16 };
        ChatSessionEntity session = Json.Read<ChatSessionEntity>(DocumentedJson.Response);
        using MemoryStream stream = new();
        await JsonSerializer.SerializeAsync(stream, Enumerable.Repeat(session, 20), options, TestContext.Current.CancellationToken);
        stream.Position = 0;

        List<ChatSessionEntity>? sessions = await JsonSerializer.DeserializeAsync<List<ChatSessionEntity>>(stream, options, TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Repeat(session, 20), sessions);
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_reported_with_its_path()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChatSessionEntity>("""{"Sale":{"Amount":"x"}}"""));

        Assert.Equal("$.Sale.Amount", exception.Path);
    }

    private static object? Oracle(JsonObject document, Type type) =>
        JsonSerializer.Deserialize(document.ToJsonString(), type, OracleOptions.In(TimeZoneInfo.Utc));
}
