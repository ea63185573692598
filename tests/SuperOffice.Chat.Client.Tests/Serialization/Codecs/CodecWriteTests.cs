using System.Text.Json;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Tests that the codec writes exactly the bytes of the oracle.</summary>
public sealed class CodecWriteTests
{
    private static readonly ChatTopicAgent Agent = new() { TopicId = 1, User = new() { Name = "EH" }, CanListen = true };

    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_record_is_written_like_the_oracle_full_empty_and_with_one_member(string definition)
    {
        ICodecPair pair = CodecPairs.Of(definition);
        Type type = WireSchema.RecordOf(definition);

        pair.AssertWrittenAlike(Json.Read(WireSample.Of(definition).ToJsonString(), type));
        pair.AssertWrittenAlike(Json.Read("{}", type));
        foreach (string member in WireSchema.Definitions[definition].Keys)
        {
            string variant = WireVariant.Of(definition, member)[member]!.ToJsonString();
            pair.AssertWrittenAlike(Json.Read($$"""{"{{member}}":{{variant}},"New":{{variant}}}""", type));
        }
    }

    [Fact]
    public void The_documented_bodies_are_written_like_the_oracle()
    {
        Assert.SkipWhen(TestPlatform.IsFramework, "System.Text.Json writes 17 digits there, and this library does not.");
        ICodecPair pair = CodecPairs.Of(typeof(ChatSessionEntity));

        pair.AssertWrittenAlike(Json.Read<ChatSessionEntity>(DocumentedJson.Request));
        pair.AssertWrittenAlike(Json.Read<ChatSessionEntity>(DocumentedJson.Response));
    }

    [Fact]
    public void Escaped_texts_unknown_enums_and_extreme_dates_are_written_like_the_oracle()
    {
        ICodecPair pair = CodecPairs.Of(typeof(ChatSessionEntity));
        Assert.All(
            new[] { "", "\"\\/\b\f\n\r\t\0\u001f\u007f", "<&>'+`", "æ 新 😀 \u2028 \ufeff \uffff", new string('x', 70_000), new string('新', 30_000) },
            text => pair.AssertWrittenAlike(new ChatSessionEntity
            {
                CustomerName = text,
                FirstMessage = text,
                Status = OpenEnum<ChatSessionStatus>.Parse(text),
                User = new() { CustomFields = new Dictionary<string, string?> { [text] = text, ["none"] = null } },
                AdditionalData = new Dictionary<string, JsonElement> { [text] = JsonSerializer.SerializeToElement(text, ChatJson.Options) },
            }));
        Assert.All(
            new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(2024, 7, 1, 12, 0, 0, 120, TimeSpan.FromMinutes(-150)) },
            instant => pair.AssertWrittenAlike(new ChatSessionEntity { WhenEnded = instant, Project = new() { Updated = instant } }));
        pair.AssertWrittenAlike(Json.Read<ChatSessionEntity>("""{"Status":3,"Flags":-77,"User":{"Type":0},"Sale":{"Amount":-0.0,"Status":"New"}}"""));
    }

    [Fact]
    public void A_value_that_cannot_be_written_is_refused_by_both()
    {
        ICodecPair pair = CodecPairs.Of(typeof(ChatSessionEntity));
        ChatSessionEntity[] sessions =
        [
            new() { CustomerName = "\ud83d" },
            new() { User = new() { CustomFields = new Dictionary<string, string?> { ["\ude00"] = "" } } },
            new() { AdditionalData = new Dictionary<string, JsonElement> { ["\ude00"] = default } },
            new() { AdditionalData = new Dictionary<string, JsonElement> { ["New"] = default } },
            new() { Sale = new() { Amount = double.NaN } },
        ];

        Assert.All(sessions, session =>
        {
            pair.AssertWrittenAlike(session);
            Assert.Equal(CodecPairs.Unfit, pair.WrittenByCodec(session));
        });
    }

    [Fact]
    public void Every_request_is_written_like_the_oracle()
    {
        object[] requests =
        [
            new AddChatMessageRequest(1, new ChatMessage { Message = "Hei" }),
            new AddChatTopicUserAgentRequest(1, Agent),
            new ChatSessionRequest(1),
            new ChatTopicRequest(1),
            new ChatTopicUserRequest(1, "EH"),
            new ChatTopicUserRequest(1, null!),
            new GetChatMessagesRequest(1, 2),
            new GetChatTranscriptRequest(1, true),
            new GetUserAgentListRequest(false, true),
            new SaveChatPresenceRequest([new PresenceChange(1, true), null!]),
            new SaveChatPresenceRequest(null!),
            new TransferChatSessionRequest(1, "EH"),
            new UpdateChatTopicUserAgentRequest(1, "EH", Agent),
            new UpdateChatTopicUserAgentsRequest(1, [Agent, null!, new()]),
        ];

        Assert.All(requests, request => CodecPairs.Of(request.GetType()).AssertWrittenAlike(request));
        Assert.Empty(typeof(ChatSessionRequest).Assembly.GetTypes()
            .Where(static type => type.IsClass && type.Namespace == typeof(ChatSessionRequest).Namespace && type.Name.EndsWith("Request", StringComparison.Ordinal))
            .Except(requests.Select(static request => request.GetType())));
    }
}
