using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Requests;

/// <summary>Bodies of operations that take more than an id: letter by letter, defaults included.</summary>
public sealed class WrapperTests : IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly WireFixture _fixture = WireFixture.Start();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_presence_is_sent_with_user_and_state_only()
    {
        _fixture.Respond("SaveChatPresence", "", 204);
        ChatPresence read = Json.Read<ChatPresence>(
            """{"UserId":7,"DisplayName":"Kari","OngoingChats":3,"Present":true,"ChatTopics":[1,2],"New":1,"TableRight":{"Mask":"FULL"}}""");

        await _fixture.Client.SaveChatPresenceAsync([read, new() { UserId = 8 }], null, Token);

        Assert.Equal("""{"ChatPresence":[{"UserId":7,"Present":true},{"UserId":8,"Present":false}]}""", _fixture.Request.Body);
    }

    [Fact]
    public async Task No_presence_and_no_member_are_sent_as_empty_lists()
    {
        _fixture.Respond("SaveChatPresence", "", 204).Respond("UpdateChatTopicUserAgents", "[]");

        await _fixture.Client.SaveChatPresenceAsync([], null, Token);
        IReadOnlyList<ChatTopicAgent> members = await _fixture.Client.UpdateChatTopicUserAgentsAsync(4, [], null, Token);

        Assert.Empty(members);
        Assert.Equal(
            ["""{"ChatPresence":[]}""", """{"ChatTopicId":4,"Useragents":[]}"""], _fixture.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task All_members_are_replaced_by_one_operation_and_one_is_added_by_another()
    {
        _fixture.Respond("AddChatTopicUserAgent", """{"TopicId":4}""").Respond("UpdateChatTopicUserAgents", """[{"TopicId":4}]""");
        ChatTopicAgent member = new() { TopicId = 4, User = new() { UserName = "kari" }, CanRespond = true };

        await _fixture.Client.AddChatTopicUserAgentAsync(4, member, null, Token);
        await _fixture.Client.UpdateChatTopicUserAgentsAsync(4, [member], null, Token);

        Assert.StartsWith("""{"ChatTopicId":4,"Useragent":{"TopicId":4,"User":{""", _fixture.Requests[0].Body, StringComparison.Ordinal);
        Assert.EndsWith("""},"CanListen":false,"CanRespond":true,"CanManage":false,"CanNotify":false}}""", _fixture.Requests[0].Body, StringComparison.Ordinal);
        Assert.StartsWith("""{"ChatTopicId":4,"Useragents":[{"TopicId":4,"User":{""", _fixture.Requests[1].Body, StringComparison.Ordinal);
        Assert.EndsWith("AddChatTopicUserAgent", _fixture.Requests[0].Target, StringComparison.Ordinal);
        Assert.EndsWith("UpdateChatTopicUserAgents", _fixture.Requests[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_can_be_enumerated_only_once_is_sent_completely()
    {
        _fixture.Respond("UpdateChatTopicUserAgents", "[]");
        Queue<ChatTopicAgent> once = new([new() { TopicId = 1 }, new() { TopicId = 2 }]);

        await _fixture.Client.UpdateChatTopicUserAgentsAsync(4, Drain(once), null, Token);

        Assert.Contains("\"TopicId\":1", _fixture.Request.Body, StringComparison.Ordinal);
        Assert.Contains("\"TopicId\":2", _fixture.Request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_that_were_left_out_are_sent_as_false_and_zero()
    {
        _fixture.Respond("GetUserAgentList", "[]").Respond("GetChatMessages", "[]").Respond("GetChatTranscript", "\"\"");

        await _fixture.Client.GetUserAgentListAsync(cancellationToken: Token);
        await _fixture.Client.GetChatMessagesAsync(5, cancellationToken: Token);
        await _fixture.Client.GetChatTranscriptAsync(5, cancellationToken: Token);

        Assert.Equal(
            ["""{"Flat":false,"OnlyPresent":false}""", """{"ChatSessionId":5,"After":0}""", """{"ChatSessionId":5,"Html":false}"""],
            _fixture.Requests.Select(static request => request.Body));
    }

    [Theory]
    [InlineData("42", "\"42\"")]
    [InlineData("kari", "\"kari\"")]
    [InlineData(" kari ", "\" kari \"")]
    [InlineData("DOMÆNE\\åse \"x\" <b>", "\"DOMÆNE\\\\åse \\\"x\\\" <b>\"")]
    public async Task A_user_name_is_sent_as_a_string_unchanged(string user, string text)
    {
        _fixture.Respond("TransferChatSession", """{"ChatSessionId":5}""").Respond("DeleteChatTopicUserAgent", "", 204);

        await _fixture.Client.TransferChatSessionAsync(5, user, null, Token);
        await _fixture.Client.DeleteChatTopicUserAgentAsync(4, user, null, Token);

        Assert.Equal($$"""{"ChatSessionId":5,"ToAssociate":{{text}}}""", _fixture.Requests[0].Body);
        Assert.Equal($$"""{"ChatTopicId":4,"Username":{{text}}}""", _fixture.Requests[1].Body);
    }

    [Fact]
    public async Task Unknown_values_of_members_and_messages_are_sent_and_their_rights_are_not()
    {
        _fixture.Respond("AddChatTopicUserAgent", """{"TopicId":4}""").Respond("AddChatMessage", """{"ChatMessageId":1}""");

        await _fixture.Client.AddChatTopicUserAgentAsync(
            4, Json.Read<ChatTopicAgent>("""{"User":{"AssociateId":12,"New":1.10,"TableRight":{"Mask":"FULL"}},"NewRole":true}"""), null, Token);
        await _fixture.Client.AddChatMessageAsync(5, Json.Read<ChatMessage>("""{"Message":"hei","NewText":"\u00e5"}"""), null, Token);

        Assert.Contains("\"New\":1.10", _fixture.Requests[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"NewRole\":true", _fixture.Requests[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("TableRight", _fixture.Requests[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"Message\":\"hei\"", _fixture.Requests[1].Body, StringComparison.Ordinal);
        Assert.Contains("\"NewText\":\"", _fixture.Requests[1].Body, StringComparison.Ordinal);
    }

    private static IEnumerable<ChatTopicAgent> Drain(Queue<ChatTopicAgent> queue)
    {
        while (queue.TryDequeue(out ChatTopicAgent? member))
        {
            yield return member;
        }
    }
}
