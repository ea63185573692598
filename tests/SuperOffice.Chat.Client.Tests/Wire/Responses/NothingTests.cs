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
    public async Task A_missing_session_is_returned_as_null(string name)
    {
        using WireFixture fixture = CreateFixture("GetChatSessionEntity", name);

        Assert.Null(await fixture.CallAsync("GetChatSessionEntity"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_save_without_a_response_fails_with_an_unknown_outcome(string name)
    {
        using WireFixture fixture = CreateFixture("SaveChatSessionEntity", name);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("SaveChatSessionEntity");

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
    public async Task Defaults_without_a_response_are_an_error_with_a_known_outcome(string name)
    {
        using WireFixture fixture = CreateFixture("CreateDefaultChatSessionEntity", name);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("CreateDefaultChatSessionEntity");

        Assert.Equal(
            $"CreateDefaultChatSessionEntity failed ({Nothings[name].Status}): the response is null, which is how the web API reports some errors.",
            failure.Message);
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_delete_with_an_empty_response_is_a_success(string name)
    {
        using WireFixture fixture = CreateFixture("DeleteChatSessionEntity", name);

        await fixture.CallAsync("DeleteChatSessionEntity");

        Assert.Equal("/Cust1/api/v1/Agents/Chat/DeleteChatSessionEntity?chatSessionEntityId=5", fixture.Request.Target);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"ChatSessionId":5,"CustomerName":"Åse"}""")]
    public async Task A_response_that_is_neither_an_error_nor_an_HTML_page_is_a_successful_delete(string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond("DeleteChatSessionEntity", body);

        await fixture.CallAsync("DeleteChatSessionEntity");

        Assert.Equal("POST", fixture.Request.Method);
    }

    private static WireFixture CreateFixture(string operation, string name) =>
        WireFixture.Start().Respond(operation, Nothings[name].Body, Nothings[name].Status);
}
