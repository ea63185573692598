using System.Text;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Sessions in every form that the server may write them in.</summary>
public sealed class SessionResponseTests
{
    // Counted in the reference page itself, apart from this code.
    private const int DocumentedMembers = 272;

    public static TheoryData<string> Operations => [.. WireFixture.SessionOperations];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_documented_response_arrives_member_for_member(string operation)
    {
        using WireFixture fixture = WireFixture.Start().Respond(operation, DocumentedJson.Response);

        ChatSessionEntity? session = await fixture.CallAsync(operation);

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
    public async Task Order_casing_and_unknown_members_beside_the_id_do_not_matter(string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", body);

        ChatSessionEntity? session = await fixture.CallAsync("GetChatSessionEntity");

        Assert.Equal((12, 7, "Åse"), (session!.ChatSessionId, session.TopicId, session.CustomerName));
    }

    [Theory]
    [InlineData("\uFEFF{\"ChatSessionId\":12}")]
    [InlineData("\uFEFF \r\n\t{\"ChatSessionId\":12}\r\n\r\n")]
    [InlineData("   {  \"ChatSessionId\"\r\n:\t12  }   ")]
    public async Task A_byte_order_mark_and_white_space_around_do_not_matter(string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", body);

        Assert.Equal(12, (await fixture.CallAsync("GetChatSessionEntity"))!.ChatSessionId);
    }

    [Theory]
    [InlineData("text/json")]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    public async Task Json_is_read_with_any_content_type(string contentType)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", """{"ChatSessionId":12,"CustomerName":"日本"}""", contentType: contentType);

        Assert.Equal("日本", (await fixture.CallAsync("GetChatSessionEntity"))!.CustomerName);
    }

    [Fact]
    public async Task Json_without_a_content_type_is_read()
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", """{"ChatSessionId":12}"""u8.ToArray());

        Assert.Equal(12, (await fixture.CallAsync("GetChatSessionEntity"))!.ChatSessionId);
    }

    [Fact]
    public async Task Nulls_where_ids_flags_and_numbers_stand_are_their_defaults()
    {
        using WireFixture fixture = WireFixture.Start().Respond(
            "GetChatSessionEntity",
            """{"ChatSessionId":12,"TopicId":null,"CustomerConsented":null,"Status":null,"Rank":null,"Sale":{"Amount":null},"WhenEnded":null,"Person":null}""");

        ChatSessionEntity? session = await fixture.CallAsync("GetChatSessionEntity");

        Assert.Equal((0, false, 0, 0.0), (session!.TopicId, session.CustomerConsented, session.Rank, session.Sale!.Amount));
        Assert.False(session.Status.HasValue);
        Assert.Null(session.WhenEnded);
        Assert.Null(session.Person);
    }

    [Fact]
    public async Task Texts_of_two_million_letters_arrive_completely()
    {
        string text = new StringBuilder().Insert(0, "abcdefghij日本語ø ", 150_000).ToString();
        using WireFixture fixture = WireFixture.Start().Respond(
            "GetChatSessionEntity", $$"""{"TopicId":7,"FirstMessage":"{{text}}","ChatSessionId":12,"LastMessage":"{{text}}"}""");

        ChatSessionEntity? session = await fixture.CallAsync("GetChatSessionEntity");

        Assert.Equal(2_250_000, text.Length);
        Assert.Equal(12, session!.ChatSessionId);
        Assert.True(text == session.FirstMessage && text == session.LastMessage);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(206)]
    public async Task Any_success_status_counts_as_success(int status)
    {
        using WireFixture fixture = WireFixture.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":12}""", status);

        Assert.Equal(12, (await fixture.CallAsync("SaveChatSessionEntity"))!.ChatSessionId);
    }
}
