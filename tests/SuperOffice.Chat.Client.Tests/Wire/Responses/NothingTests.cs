using System.Net;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Null and nothing: legal for one operation, an error of the server for others, a success for a delete.</summary>
public sealed class NothingTests
{
    private static readonly Dictionary<string, (string Body, int Status)> Nothings = new()
    {
        ["null"] = ("null", 200),
        ["null with blanks and a mark"] = ("\uFEFF \r\n null \n", 200),
        ["empty"] = ("", 200),
        ["blanks"] = (" \r\n\t ", 200),
        ["204"] = ("", 204),
    };

    public static TheoryData<string> Names => [.. Nothings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_session_that_is_not_there_is_null(string name)
    {
        using WireScene scene = Scene("GetChatSessionEntity", name);

        Assert.Null(await scene.CallAsync("GetChatSessionEntity"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_save_without_an_answer_failed_with_its_outcome_unknown(string name)
    {
        using WireScene scene = Scene("SaveChatSessionEntity", name);

        ChatAgentApiException failure = await scene.FailAsync<ChatAgentApiException>("SaveChatSessionEntity");

        int status = Nothings[name].Status;
        Assert.Equal(
            $"SaveChatSessionEntity failed ({status}): the response is null, which is how the web API reports some errors. The operation may have completed on the server; check before retrying.",
            failure.Message);
        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.True(failure.OutcomeUnknown);
        Assert.Null(failure.ResponseExcerpt);
        Assert.Null(failure.Detail);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Defaults_without_an_answer_are_an_error_without_a_doubt(string name)
    {
        using WireScene scene = Scene("CreateDefaultChatSessionEntity", name);

        ChatAgentApiException failure = await scene.FailAsync<ChatAgentApiException>("CreateDefaultChatSessionEntity");

        Assert.Equal(
            $"CreateDefaultChatSessionEntity failed ({Nothings[name].Status}): the response is null, which is how the web API reports some errors.",
            failure.Message);
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_delete_without_an_answer_is_done(string name)
    {
        using WireScene scene = Scene("DeleteChatSessionEntity", name);

        await scene.CallAsync("DeleteChatSessionEntity");

        Assert.Equal("/Cust1/api/v1/Agents/Chat/DeleteChatSessionEntity?chatSessionEntityId=5", scene.Request.Target);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"ChatSessionId":5,"CustomerName":"Åse"}""")]
    public async Task What_is_no_error_and_no_page_is_a_delete_done(string body)
    {
        using WireScene scene = WireScene.Start().Respond("DeleteChatSessionEntity", body);

        await scene.CallAsync("DeleteChatSessionEntity");

        Assert.Equal("POST", scene.Request.Method);
    }

    private static WireScene Scene(string operation, string name) =>
        WireScene.Start().Respond(operation, Nothings[name].Body, Nothings[name].Status);
}
