using System.Net;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Tests successes without a session: neither a session of defaults nor an exception of a library.</summary>
public sealed class OtherThingsTests
{
    private static readonly Dictionary<string, (string Body, string What)> Things = new()
    {
        ["empty object"] = ("{}", "contains an object without ChatSessionId."),
        ["other object"] = ("""{"Name":"x","Value":1}""", "contains an object without ChatSessionId."),
        ["wrapped session"] = ("""{"chatSessionEntity":{"ChatSessionId":5}}""", "contains an object without ChatSessionId."),
        ["description of the operation"] = ("""{"Name":"GetChatSessionEntity","Method":"POST","Description":"Gets"}""", "contains an object without ChatSessionId."),
        ["array"] = ("""[{"ChatSessionId":5}]""", "contains JSON of another type than expected: "),
        ["empty array"] = ("[]", "contains JSON of another type than expected: "),
        ["text"] = ("\"ChatSessionId\"", "contains JSON of another type than expected: "),
        ["true"] = ("true", "contains JSON of another type than expected: "),
        ["false"] = ("false", "contains JSON of another type than expected: "),
        ["number"] = ("5", "contains JSON of another type than expected: "),
        ["plain text"] = ("OK", "contains truncated or malformed JSON. Path: $"),
        ["unquoted names"] = ("{ChatSessionId:5}", "contains truncated or malformed JSON. Path: $"),
        ["two documents"] = ("""{"ChatSessionId":5}{"ChatSessionId":6}""", "contains truncated or malformed JSON. Path: $"),
        ["nested too deep"] = ($$"""{"ChatSessionId":5,"X":{{new string('[', 600)}}{{new string(']', 600)}}}""", "contains truncated or malformed JSON. Path: $"),
        ["cut in a name"] = ("""{"ChatSessionId":5,"Cust""", "contains truncated or malformed JSON. Path: $"),
        ["cut in a text"] = ("""{"ChatSessionId":5,"CustomerName":"Å""", "contains truncated or malformed JSON. Path: $"),
        ["cut after a member"] = ("""{"ChatSessionId":5,"User":{"AssociateId":1}""", "contains truncated or malformed JSON. Path: $"),
        ["cut before the id"] = ("""{"TopicId":7,"CustomerName":"x","ChatSess""", "contains truncated or malformed JSON. Path: $"),
        ["page"] = ("<!DOCTYPE html><html><head><title>Sign in</title><style>b{}</style></head><body><p>Please sign in</p></body></html>", "is an HTML page or XML instead of JSON: \"Sign in Please sign in\". Check BaseAddress."),
        ["XML"] = ("<?xml version=\"1.0\"?><ChatSessionEntity><ChatSessionId>5</ChatSessionId></ChatSessionEntity>", "is an HTML page or XML instead of JSON: \"5\". Check BaseAddress."),
        ["XML error"] = ("<Error><Message>An error has occurred.</Message></Error>", "is an HTML page or XML instead of JSON: \"An error has occurred.\". Check BaseAddress."),
    };

    private static readonly Dictionary<string, (string Body, string Place)> WrongTypes = new()
    {
        ["id text"] = ("""{"ChatSessionId":"abc"}""", "$.ChatSessionId"),
        ["id object"] = ("""{"ChatSessionId":{"Value":5}}""", "$.ChatSessionId"),
        ["id with a fraction"] = ("""{"ChatSessionId":5.5}""", "$.ChatSessionId"),
        ["id too large"] = ("""{"ChatSessionId":2147483648}""", "$.ChatSessionId"),
        ["flag number"] = ("""{"ChatSessionId":5,"CustomerConsented":1}""", "$.CustomerConsented"),
        ["name number"] = ("""{"ChatSessionId":5,"CustomerName":17}""", "$.CustomerName"),
        ["name object"] = ("""{"ChatSessionId":5,"CustomerName":{}}""", "$.CustomerName"),
        ["date words"] = ("""{"ChatSessionId":5,"WhenEnded":"tomorrow"}""", "$.WhenEnded"),
        ["date number"] = ("""{"ChatSessionId":5,"WhenEnded":1545654885}""", "$.WhenEnded"),
        ["date without a day"] = ("""{"ChatSessionId":5,"WhenEnded":"2018-02-30T00:00:00Z"}""", "$.WhenEnded"),
        ["status object"] = ("""{"ChatSessionId":5,"Status":{}}""", "$.Status"),
        ["person array"] = ("""{"ChatSessionId":5,"Person":[]}""", "$.Person"),
        ["person text"] = ("""{"ChatSessionId":5,"Person":"Åse"}""", "$.Person"),
        ["deep"] = ("""{"ChatSessionId":5,"Contact":{"Address":{"LocalizedAddress":[[{"ValueLength":"long"}]]}}}""", "$.Contact.Address.LocalizedAddress[0][0].ValueLength"),
    };

    public static TheoryData<string, string> ThingsByOperation => Cross(Things.Keys);

    public static TheoryData<string, string> WrongTypesByOperation => Cross(WrongTypes.Keys);

    [Theory]
    [MemberData(nameof(ThingsByOperation))]
    public async Task Other_responses_are_reported_as_what_they_are(string name, string operation)
    {
        (string body, string what) = Things[name];
        using WireFixture fixture = WireFixture.Start().Respond(operation, body);

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>(operation);

        Assert.StartsWith($"{operation} failed: the response (HTTP 200) {what}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Equal(body, failure.ResponseExcerpt);
        Assert.Equal(operation, failure.Operation);
        Assert.Equal(operation == "SaveChatSessionEntity", failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Null(failure.InnerException);
    }

    [Theory]
    [MemberData(nameof(WrongTypesByOperation))]
    public async Task A_value_of_a_wrong_type_is_reported_with_its_position(string name, string operation)
    {
        (string body, string place) = WrongTypes[name];
        using WireFixture fixture = WireFixture.Start().Respond(operation, body);

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>(operation);

        Assert.Contains($"Path: {place}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(body, failure.ResponseExcerpt);
        Assert.Null(failure.InnerException);
    }

    [Theory]
    [InlineData("<html><body>Deleted</body></html>", "is an HTML page or XML instead of JSON: \"Deleted\". Check BaseAddress.")]
    [InlineData("""{"Message":"x","Messa""", "contains truncated or malformed JSON.")]
    [InlineData("{Message:1}", "contains truncated or malformed JSON.")]
    public async Task A_delete_does_not_treat_an_HTML_page_or_a_broken_object_as_a_success(string body, string what)
    {
        using WireFixture fixture = WireFixture.Start().Respond("DeleteChatSessionEntity", body);

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("DeleteChatSessionEntity");

        Assert.Equal(
            $"DeleteChatSessionEntity failed: the response (HTTP 200) {what} The operation may have completed on the server; check before retrying.",
            failure.Message);
        Assert.True(failure.OutcomeUnknown);
    }

    private static TheoryData<string, string> Cross(IEnumerable<string> names)
    {
        TheoryData<string, string> data = [];
        foreach (string name in names)
        {
            foreach (string operation in WireFixture.SessionOperations)
            {
                data.Add(name, operation);
            }
        }

        return data;
    }
}
