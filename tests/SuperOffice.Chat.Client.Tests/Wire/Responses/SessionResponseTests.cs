using System.Text;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Sessions in every form that the server may write them in.</summary>
public sealed class SessionResponseTests
{
    // Counted in the reference page itself, apart from this code.
    private const int DocumentedMembers = 272;

    public static TheoryData<string> Operations => [.. WireScene.SessionOperations];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_documented_answer_arrives_member_for_member(string operation)
    {
        using WireScene scene = WireScene.Start().Respond(operation, DocumentedJson.Response);

        ChatSessionEntity? session = await scene.CallAsync(operation);

        RecordWalk walk = new();
        walk.Compare("$", DocumentedJson.ResponseObject, session!);
        Assert.Empty(walk.Faults);
        Assert.Equal(DocumentedMembers, walk.Visited);
    }

    [Theory]
    [InlineData("""{"TopicId":7,"CustomerName":"Åse","ChatSessionId":12}""")]
    [InlineData("""{"chatSessionId":12,"topicId":7,"customerName":"Åse"}""")]
    [InlineData("""{"CHATSESSIONID":12,"TOPICID":7,"CUSTOMERNAME":"Åse"}""")]
    [InlineData("""{"$type":"ChatSessionEntity","TopicId":7,"ChatSessionId":12,"CustomerName":"\u00C5se"}""")]
    [InlineData("""{"Message":"hello","ErrorType":null,"TopicId":7,"ChatSessionId":12,"CustomerName":"Åse"}""")]
    [InlineData("""{"ChatSessionId":12,"Error":true,"Message":"hello","TopicId":7,"CustomerName":"Åse"}""")]
    public async Task Order_casing_and_strange_neighbours_of_the_id_do_not_matter(string body)
    {
        using WireScene scene = WireScene.Start().Respond("GetChatSessionEntity", body);

        ChatSessionEntity? session = await scene.CallAsync("GetChatSessionEntity");

        Assert.Equal((12, 7, "Åse"), (session!.ChatSessionId, session.TopicId, session.CustomerName));
    }

    [Theory]
    [InlineData("\uFEFF{\"ChatSessionId\":12}")]
    [InlineData("\uFEFF \r\n\t{\"ChatSessionId\":12}\r\n\r\n")]
    [InlineData("   {  \"ChatSessionId\"\r\n:\t12  }   ")]
    public async Task A_mark_and_blanks_around_do_not_matter(string body)
    {
        using WireScene scene = WireScene.Start().Respond("GetChatSessionEntity", body);

        Assert.Equal(12, (await scene.CallAsync("GetChatSessionEntity"))!.ChatSessionId);
    }

    [Theory]
    [InlineData("text/json")]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    public async Task What_is_json_is_read_whatever_it_is_called(string contentType)
    {
        using WireScene scene = WireScene.Start().Respond("GetChatSessionEntity", """{"ChatSessionId":12,"CustomerName":"日本"}""", contentType: contentType);

        Assert.Equal("日本", (await scene.CallAsync("GetChatSessionEntity"))!.CustomerName);
    }

    [Fact]
    public async Task Json_without_a_content_type_is_read()
    {
        using WireScene scene = WireScene.Start().Respond("GetChatSessionEntity", """{"ChatSessionId":12}"""u8.ToArray());

        Assert.Equal(12, (await scene.CallAsync("GetChatSessionEntity"))!.ChatSessionId);
    }

    [Fact]
    public async Task Nulls_where_ids_flags_and_numbers_stand_are_their_defaults()
    {
        using WireScene scene = WireScene.Start().Respond(
            "GetChatSessionEntity",
            """{"ChatSessionId":12,"TopicId":null,"CustomerConsented":null,"Status":null,"Rank":null,"Sale":{"Amount":null},"WhenEnded":null,"Person":null}""");

        ChatSessionEntity? session = await scene.CallAsync("GetChatSessionEntity");

        Assert.Equal((0, false, 0, 0.0), (session!.TopicId, session.CustomerConsented, session.Rank, session.Sale!.Amount));
        Assert.False(session.Status.HasValue);
        Assert.Null(session.WhenEnded);
        Assert.Null(session.Person);
    }

    [Fact]
    public async Task Texts_of_two_million_letters_arrive_whole()
    {
        string text = new StringBuilder().Insert(0, "abcdefghij日本語ø ", 150_000).ToString();
        using WireScene scene = WireScene.Start().Respond(
            "GetChatSessionEntity", $$"""{"TopicId":7,"FirstMessage":"{{text}}","ChatSessionId":12,"LastMessage":"{{text}}"}""");

        ChatSessionEntity? session = await scene.CallAsync("GetChatSessionEntity");

        Assert.Equal(2_250_000, text.Length);
        Assert.Equal(12, session!.ChatSessionId);
        Assert.True(text == session.FirstMessage && text == session.LastMessage);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(206)]
    public async Task Any_status_of_success_is_one(int status)
    {
        using WireScene scene = WireScene.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":12}""", status);

        Assert.Equal(12, (await scene.CallAsync("SaveChatSessionEntity"))!.ChatSessionId);
    }
}
