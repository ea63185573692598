using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Operations;

/// <summary>Tests the common behavior of the 31 operations of the reference.</summary>
public sealed class AllOperationsTests : ChatTest
{
    private const string Session = """{"ChatSessionId":1}""";
    private const string Topic = """{"ChatTopicId":1}""";

    /// <summary>Operation with its query, body, status, and the members that its body must have.</summary>
    public static TheoryData<string, string?, int, string[]> Operations => new()
    {
        { "GetChatPresence", null, 200, [] },
        { "SaveChatPresence", """{"ChatPresence":[{"UserId":201,"Present":true}]}""", 204, ["ChatPresence"] },
        { "CreateDefaultChatSessionEntity", null, 200, [] },
        { "SaveChatSessionEntity", """{"CustomerName":"Ann"}""", 200, [] },
        { "DeleteChatSessionEntity?chatSessionEntityId=1", null, 204, [] },
        { "GetChatSessionEntity?chatSessionEntityId=1", null, 200, [] },
        { "ChatSessionsForUser", null, 200, [] },
        { "TransferChatSession", """{"ChatSessionId":1,"ToAssociate":"ola"}""", 200, ["ChatSessionId", "ToAssociate"] },
        { "AcceptChatSessionTransfer", Session, 200, ["ChatSessionId"] },
        { "RejectChatSessionTransfer", Session, 200, ["ChatSessionId"] },
        { "PickUpChatSession", Session, 200, ["ChatSessionId"] },
        { "PickUpFirstChatSession", null, 200, [] },
        { "ResetChatSession", Session, 200, ["ChatSessionId"] },
        { "GetChatTranscript", """{"ChatSessionId":1,"Html":true}""", 200, ["ChatSessionId"] },
        { "GetChatMessages", """{"ChatSessionId":1,"After":0}""", 200, ["ChatSessionId"] },
        { "AddChatMessage", """{"ChatSessionId":1,"Message":{"Type":"ToCustomer","Message":"Hello"}}""", 200, ["ChatSessionId", "Message"] },
        { "CreateDefaultChatTopicAgent", null, 200, [] },
        { "CreateDefaultChatTopicEntity", null, 200, [] },
        { "SaveChatTopicEntity", """{"Name":"Sales"}""", 200, [] },
        { "DeleteChatTopicEntity?chatTopicEntityId=1", null, 204, [] },
        { "GetChatTopicEntity?chatTopicEntityId=1", null, 200, [] },
        { "IsWithinOpeningHours", Topic, 200, ["ChatTopicId"] },
        { "ChatTopicsForUser", null, 200, [] },
        { "GetUserAgentList", """{"Flat":true,"OnlyPresent":true}""", 200, [] },
        { "GetChatTopicUserAgentList", Topic, 200, ["ChatTopicId"] },
        { "GetChatTopicUserAgent", """{"ChatTopicId":1,"Username":"ola"}""", 200, ["ChatTopicId", "Username"] },
        { "AddChatTopicUserAgent", """{"ChatTopicId":1,"Useragent":{"User":{"AssociateId":12}}}""", 200, ["ChatTopicId", "Useragent"] },
        { "UpdateChatTopicUserAgent", """{"ChatTopicId":1,"Username":"ola","Useragent":{"CanListen":true}}""", 200, ["ChatTopicId", "Username", "Useragent"] },
        { "UpdateChatTopicUserAgents", """{"ChatTopicId":1,"Useragents":[{"User":{"AssociateId":12}}]}""", 200, ["ChatTopicId", "Useragents"] },
        { "DeleteChatTopicUserAgent", """{"ChatTopicId":1,"Username":"ola"}""", 204, ["ChatTopicId", "Username"] },
        { "CreateChatSessionForTopic", Topic, 200, ["ChatTopicId"] },
    };

    [Fact]
    public void There_are_31_operations() => Assert.Equal(31, Operations.Count);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_returns_its_documented_status_and_echoes_the_zone(string operation, string? json, int status, string[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        HttpRequestMessage request = Request(emulator, operation, json);
        request.Headers.Add("SO-TimeZone", "NO, includeTZOffset");
        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("NO", Assert.Single(response.Headers.GetValues("SO-TIMEZONE")));
        string body = await TextAsync(response);
        Assert.Equal(status == 204, body.Length == 0);
        if (status == 200)
        {
            Assert.NotNull(JsonNode.Parse(body));
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_needs_a_credential_and_a_zone_that_is_known(string operation, string? json, int status, string[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        HttpRequestMessage unknown = Request(emulator, operation, json);
        unknown.Headers.Add("SO-TimeZone", "Europe/Oslo");
        Assert.Equal(400, (int)(await SendAsync(unknown)).StatusCode);
        emulator.Access.RevokeAll();
        Assert.Equal(401, await StatusAsync(emulator, operation, json));
        Assert.NotEqual(0, status);
        Assert.DoesNotContain(emulator.Requests, request => request.Committed);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_fails_on_order_before_and_after_it_is_carried_out(string operation, string? json, int status, string[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        emulator.Faults.Add(ChatFault.BadGateway()).Add(ChatFault.BadGateway().AfterCommit()).Add(ChatFault.TruncatedJson());
        Assert.Equal(502, await StatusAsync(emulator, operation, json));
        Assert.False(emulator.Requests[0].Committed);
        Assert.Equal(502, await StatusAsync(emulator, operation, json));
        await PostAsync(emulator, operation, json);
        Assert.Equal(status, await StatusAsync(emulator, operation, json));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_operation_describes_itself_for_a_GET(string operation, string? json, int status, string[] members)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(members);
        ChatAgentEmulator emulator = await OpenAsync();
        HttpRequestMessage request = Request(emulator, operation, json);
        request.Method = HttpMethod.Get;
        request.Content = null;
        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(operation.Split('?')[0], (string?)JsonNode.Parse(await TextAsync(response))!["Operation"]);
        Assert.NotEqual(0, status);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_wrapper_that_is_missing_or_lacks_a_member_is_refused(string operation, string? json, int status, string[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        List<string> malformed = json is null ? [] : ["", "1", "[]", "null", "{\"ChatSessionId\":"];
        foreach (string member in members)
        {
            JsonObject without = JsonNode.Parse(json!)!.AsObject();
            without.Remove(member);
            malformed.Add(without.ToJsonString());
            without[member] = true;
            malformed.Add(without.ToJsonString());
        }

        foreach (string body in malformed)
        {
            HttpResponseMessage response = await PostAsync(emulator, operation, body);
            Assert.Equal(400, (int)response.StatusCode);
            Assert.Equal(["Message", "MessageDetail"], JsonNode.Parse(await TextAsync(response))!.AsObject().Select(member => member.Key));
        }

        Assert.NotEqual(0, status);
        Assert.DoesNotContain(emulator.Requests, request => request.Committed);
    }

    [Fact]
    public async Task Names_in_wrappers_are_read_in_any_casing()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        Assert.NotNull(await ReadJsonAsync(emulator, "PickUpChatSession", """{"chatSessionId":"1"}"""));
        Assert.NotNull(await ReadJsonAsync(emulator, "GetChatTopicUserAgent", """{"chatTopicId":1,"userName":"ola"}"""));
    }
}
