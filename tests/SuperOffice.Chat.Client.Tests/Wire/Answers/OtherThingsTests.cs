using System.Net;

namespace SuperOffice.Chat.Client.Tests.Wire.Answers;

/// <summary>Successes that hold no session: never a session of defaults, never an exception of a library's.</summary>
public sealed class OtherThingsTests
{
    private static readonly Dictionary<string, (string Body, string What)> Things = new()
    {
        ["empty object"] = ("{}", "an object without ChatSessionId."),
        ["other object"] = ("""{"Name":"x","Value":1}""", "an object without ChatSessionId."),
        ["wrapped session"] = ("""{"chatSessionEntity":{"ChatSessionId":5}}""", "an object without ChatSessionId."),
        ["description of the operation"] = ("""{"Name":"GetChatSessionEntity","Method":"POST","Description":"Gets"}""", "an object without ChatSessionId."),
        ["array"] = ("""[{"ChatSessionId":5}]""", "JSON that does not fit: "),
        ["empty array"] = ("[]", "JSON that does not fit: "),
        ["text"] = ("\"ChatSessionId\"", "JSON that does not fit: "),
        ["true"] = ("true", "JSON that does not fit: "),
        ["false"] = ("false", "JSON that does not fit: "),
        ["number"] = ("5", "JSON that does not fit: "),
        ["plain text"] = ("OK", "JSON that is cut or malformed. Path: $"),
        ["unquoted names"] = ("{ChatSessionId:5}", "JSON that is cut or malformed. Path: $"),
        ["two documents"] = ("""{"ChatSessionId":5}{"ChatSessionId":6}""", "JSON that is cut or malformed. Path: $"),
        ["nested too deep"] = ($$"""{"ChatSessionId":5,"X":{{new string('[', 600)}}{{new string(']', 600)}}}""", "JSON that is cut or malformed. Path: $"),
        ["cut in a name"] = ("""{"ChatSessionId":5,"Cust""", "JSON that is cut or malformed. Path: $"),
        ["cut in a text"] = ("""{"ChatSessionId":5,"CustomerName":"Å""", "JSON that is cut or malformed. Path: $"),
        ["cut after a member"] = ("""{"ChatSessionId":5,"User":{"AssociateId":1}""", "JSON that is cut or malformed. Path: $"),
        ["cut before the id"] = ("""{"TopicId":7,"CustomerName":"x","ChatSess""", "JSON that is cut or malformed. Path: $"),
        ["page"] = ("<!DOCTYPE html><html><head><title>Sign in</title><style>b{}</style></head><body><p>Please sign in</p></body></html>", "a page or XML instead of JSON, which says \"Sign in Please sign in\"."),
        ["XML"] = ("<?xml version=\"1.0\"?><ChatSessionEntity><ChatSessionId>5</ChatSessionId></ChatSessionEntity>", "a page or XML instead of JSON, which says \"5\"."),
        ["XML error"] = ("<Error><Message>An error has occurred.</Message></Error>", "a page or XML instead of JSON, which says \"An error has occurred.\"."),
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
    public async Task They_are_told_for_what_they_are(string name, string operation)
    {
        (string body, string what) = Things[name];
        using WireScene scene = WireScene.Start().Answer(operation, body);

        ChatAgentProtocolException failure = await scene.FailAsync<ChatAgentProtocolException>(operation);

        Assert.StartsWith($"{operation} got no answer of the web API (200): {what}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Equal(body, failure.ResponseExcerpt);
        Assert.Equal(operation, failure.Operation);
        Assert.Equal(operation == "SaveChatSessionEntity", failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Null(failure.InnerException);
    }

    [Theory]
    [MemberData(nameof(WrongTypesByOperation))]
    public async Task A_value_of_a_wrong_type_is_told_with_its_place(string name, string operation)
    {
        (string body, string place) = WrongTypes[name];
        using WireScene scene = WireScene.Start().Answer(operation, body);

        ChatAgentProtocolException failure = await scene.FailAsync<ChatAgentProtocolException>(operation);

        Assert.Contains($"Path: {place}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(body, failure.ResponseExcerpt);
        Assert.Null(failure.InnerException);
    }

    [Theory]
    [InlineData("<html><body>Deleted</body></html>", "a page or XML instead of JSON, which says \"Deleted\".")]
    [InlineData("""{"Message":"x","Messa""", "JSON that is cut or malformed.")]
    [InlineData("{Message:1}", "JSON that is cut or malformed.")]
    public async Task A_delete_takes_no_page_and_no_broken_object_for_a_success(string body, string what)
    {
        using WireScene scene = WireScene.Start().Answer("DeleteChatSessionEntity", body);

        ChatAgentProtocolException failure = await scene.FailAsync<ChatAgentProtocolException>("DeleteChatSessionEntity");

        Assert.Equal(
            $"DeleteChatSessionEntity got no answer of the web API (200): {what} The server may have done it all the same: look before trying again.",
            failure.Message);
        Assert.True(failure.OutcomeUnknown);
    }

    private static TheoryData<string, string> Cross(IEnumerable<string> names)
    {
        TheoryData<string, string> data = [];
        foreach (string name in names)
        {
            foreach (string operation in WireScene.SessionOperations)
            {
                data.Add(name, operation);
            }
        }

        return data;
    }
}
