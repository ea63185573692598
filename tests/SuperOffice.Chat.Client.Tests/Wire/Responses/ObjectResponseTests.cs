using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Contract;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Operations that return one object, where null means nobody and where it means a failure.</summary>
public sealed class ObjectResponseTests
{
    private const string Error = """{"Message":"The request is invalid.","MessageDetail":"No id"}""";

    // With the member that identifies the response.
    private static readonly Dictionary<string, string> MayFindNothing = new()
    {
        ["GetChatSessionEntity"] = "ChatSessionId",
        ["PickUpChatSession"] = "ChatSessionId",
        ["PickUpFirstChatSession"] = "ChatSessionId",
        ["GetChatTopicEntity"] = "ChatTopicId",
        ["GetChatTopicUserAgent"] = "TopicId",
    };

    private static readonly Dictionary<string, string> Due = new()
    {
        ["CreateDefaultChatSessionEntity"] = "ChatSessionId",
        ["SaveChatSessionEntity"] = "ChatSessionId",
        ["TransferChatSession"] = "ChatSessionId",
        ["AcceptChatSessionTransfer"] = "ChatSessionId",
        ["RejectChatSessionTransfer"] = "ChatSessionId",
        ["ResetChatSession"] = "ChatSessionId",
        ["CreateChatSessionForTopic"] = "ChatSessionId",
        ["AddChatMessage"] = "ChatMessageId",
        ["CreateDefaultChatTopicAgent"] = "TopicId",
        ["AddChatTopicUserAgent"] = "TopicId",
        ["UpdateChatTopicUserAgent"] = "TopicId",
        ["CreateDefaultChatTopicEntity"] = "ChatTopicId",
        ["SaveChatTopicEntity"] = "ChatTopicId",
    };

    // Reads, and defaults of what is not stored yet.
    private static readonly HashSet<string> Harmless =
    [
        "GetChatSessionEntity", "GetChatTopicEntity", "GetChatTopicUserAgent", "CreateDefaultChatSessionEntity",
        "CreateDefaultChatTopicAgent", "CreateDefaultChatTopicEntity",
    ];

    public static TheoryData<string> FindingOperations => [.. MayFindNothing.Keys];

    public static TheoryData<string> DueOperations => [.. Due.Keys];

    public static TheoryData<string> AllOperations => [.. MayFindNothing.Keys, .. Due.Keys];

    [Fact]
    public void Every_operation_with_an_object_is_in_this_test() => Assert.Equal(
        OperationFact.All.Where(static fact => WireSchema.Definitions.ContainsKey(fact.Value.Response)).Select(static fact => fact.Key).Order(StringComparer.Ordinal),
        MayFindNothing.Keys.Concat(Due.Keys).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(FindingOperations))]
    public async Task Null_and_an_empty_response_are_returned_as_null(string operation)
    {
        foreach ((string body, int status) in new[] { ("null", 200), (" null\r\n", 200), ("", 200), ("", 204) })
        {
            using WireFixture fixture = WireFixture.Start().Respond(operation, body, status);

            Assert.Null(await CallAsync(operation, fixture));
        }
    }

    [Theory]
    [MemberData(nameof(DueOperations))]
    public async Task Null_instead_of_a_required_value_is_an_error(string operation)
    {
        foreach ((string body, int status) in new[] { ("null", 200), ("", 200), ("", 204) })
        {
            using WireFixture fixture = WireFixture.Start().Respond(operation, body, status);

            ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => CallAsync(operation, fixture));

            Assert.Contains("the response is null, which is how the web API reports some errors", failure.Message, StringComparison.Ordinal);
            Assert.Equal(!Harmless.Contains(operation), failure.OutcomeUnknown);
        }
    }

    [Theory]
    [MemberData(nameof(AllOperations))]
    public async Task An_error_object_is_thrown_and_an_object_without_an_id_is_not_a_topic(string operation)
    {
        string id = MayFindNothing.GetValueOrDefault(operation) ?? Due[operation];
        using WireFixture fixture = WireFixture.Start().RespondTwice(operation, (Error, 200), ("""{"Name":"x"}""", 200));

        ChatAgentApiException reported = await Assert.ThrowsAsync<ChatAgentApiException>(() => CallAsync(operation, fixture));
        ChatAgentProtocolException strange = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => CallAsync(operation, fixture));

        Assert.Equal(("No id", false), (reported.Detail, reported.OutcomeUnknown));
        Assert.Contains($"an object without {id}.", strange.Message, StringComparison.Ordinal);
        Assert.Equal(!Harmless.Contains(operation), strange.OutcomeUnknown);
    }

    [Theory]
    [InlineData("""{"ChatMessageId":5,"Message":"hello","Author":"Ann"}""")]
    [InlineData("""{"Message":"hello","ChatMessageId":5,"Author":"Ann"}""")]
    [InlineData("""{"message":"hello","author":"Ann","chatmessageid":5}""")]
    [InlineData("""{"Message":"hello","Author":"Ann","Error":false,"StackTrace":null,"ChatMessageId":5}""")]
    public async Task A_stored_message_with_a_text_is_not_an_error(string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond("AddChatMessage", body).Respond("GetChatMessages", $"[{body}]");

        ChatMessage stored = (ChatMessage)(await CallAsync("AddChatMessage", fixture))!;
        ChatMessage read = Assert.Single((IReadOnlyList<ChatMessage>)(await CallAsync("GetChatMessages", fixture))!);

        Assert.Equal((5, "hello", "Ann"), (stored.ChatMessageId, stored.Message, stored.Author));
        Assert.Equal(stored, read);
    }

    [Theory]
    [InlineData("\"SpecialType\":4", "4")]
    [InlineData("\"SpecialType\":\"TransferredSession\"", "TransferredSession")]
    public async Task An_unknown_special_type_is_preserved(string member, string text)
    {
        using WireFixture fixture = WireFixture.Start().Respond("AddChatMessage", $$"""{"ChatMessageId":5,{{member}}}""");

        ChatMessage read = (ChatMessage)(await CallAsync("AddChatMessage", fixture))!;
        await fixture.Client.AddChatMessageAsync(5, read, cancellationToken: TestContext.Current.CancellationToken);
        await fixture.Client.AddChatMessageAsync(5, new() { SpecialType = ChatMessageSpecialType.TransferedSession }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(text, read.SpecialType.Text);
        Assert.NotEqual(ChatMessageSpecialType.TransferedSession, read.SpecialType);
        Assert.Contains(member, fixture.Requests[1].Body, StringComparison.Ordinal);
        Assert.Contains("\"SpecialType\":\"TransferedSession\"", fixture.Requests[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_have_complete_texts_while_the_session_has_truncated_copies()
    {
        string whole = new('å', 5_000);
        using WireFixture fixture = WireFixture.Start()
            .Respond("GetChatSessionEntity", $$"""{"ChatSessionId":5,"FirstMessage":"{{whole[..1_024]}}"}""")
            .Respond("GetChatMessages", $$"""[{"ChatMessageId":1,"Message":"{{whole}}"}]""");

        ChatSessionEntity session = (ChatSessionEntity)(await CallAsync("GetChatSessionEntity", fixture))!;
        ChatMessage message = Assert.Single((IReadOnlyList<ChatMessage>)(await CallAsync("GetChatMessages", fixture))!);

        Assert.Equal((1_024, 5_000), (session.FirstMessage!.Length, message.Message!.Length));
    }

    private static Task<object?> CallAsync(string operation, WireFixture fixture) =>
        OperationCall.All[operation].Send(fixture.Client, TestContext.Current.CancellationToken);
}
