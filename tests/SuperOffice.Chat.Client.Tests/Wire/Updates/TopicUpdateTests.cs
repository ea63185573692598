using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Updates;

/// <summary>Topics are changed as sessions are: only what the caller changed differs from what the server sent.</summary>
public sealed class TopicUpdateTests : IDisposable
{
    private readonly WireFixture _fixture = WireFixture.Start().Respond("SaveChatTopicEntity", """{"ChatTopicId":5,"Name":"as saved"}""");

    /// <summary>Members, each as the server may have written it; all must come back exactly so.</summary>
    public static TheoryData<string> Members =>
    [
        """ "New":{"Deep":[1.10,null]},"NewNumber":123456789012345678901234567890 """,
        """ "OpeningHours":{"MonStart":"08:30:00.0000000","MonStop":"1.00:00:00","TueStart":"0001-01-01T08:30:00","TueStop":"","WedStart":null,"New":1} """,
        """ "OpeningHours":{"TzLocation":{"TZLocationID":7,"New":2,"TimeZoneSTDRules":{"2018 ny":{"TZOffset":-60,"New":3},"x":null}}} """,
        """ "Widget":{"RequiredFields":"Name,Email","OfflineFields":3,"Theme":"Retro","Size":null,"New":[{}]} """,
        """ "BotSettings":{"BotName":"R2\u00442","New":true},"LastAccept":"2018-12-24T07:34:45" """,
        """ "Language":null,"AlertTemplate":{"FolderId":-1},"SecondsPrAccept":null """,
        """ "name":"lower","Description":"a \/ b" """,
    ];

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Unchanged_values_are_sent_back_as_they_were_read(string members)
    {
        _fixture.Respond("GetChatTopicEntity", $$"""{"ChatTopicId":5,{{members.Trim()}},"WarnNewChatMinutes":1}""");

        ChatTopicEntity saved = await UpdateAsync(static topic => topic with { WarnNewChatMinutes = 2 });

        Assert.Equal("as saved", saved.Name);
        Assert.Equal(
            ["/Cust1/api/v1/Agents/Chat/GetChatTopicEntity?chatTopicEntityId=5", "/Cust1/api/v1/Agents/Chat/SaveChatTopicEntity"],
            _fixture.Requests.Select(static request => request.Target));
        Assert.Equal(WireServer.JsonType, _fixture.Requests[1].Header("Content-Type"));
        Assert.Equal($$"""{"ChatTopicId":5,{{members.Trim()}},"WarnNewChatMinutes":2}""", _fixture.Requests[1].Body);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Nothing_is_sent_when_nothing_was_changed(string members)
    {
        _fixture.Respond("GetChatTopicEntity", $$"""{"ChatTopicId":5,{{members.Trim()}}}""");

        await UpdateAsync(static topic => topic with { ChatTopicId = 5 });

        Assert.EndsWith("GetChatTopicEntity?chatTopicEntityId=5", _fixture.Request.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_member_of_a_full_topic_is_sent_back_with_one_nested_change_and_without_rights()
    {
        JsonObject stored = WireSample.Of("ChatTopicEntity");
        stored["ChatTopicId"] = 5;
        JsonObject expected = WireSample.WithoutRights(stored);
        expected["OpeningHours"]!["SunStop"] = "1.00:00:00";
        expected["Widget"]!["RequiredFields"] = "Email, Phone";
        _fixture.Respond("GetChatTopicEntity", stored.ToJsonString());

        await UpdateAsync(static topic => topic with
        {
            OpeningHours = topic.OpeningHours! with { SunStop = TimeSpan.FromDays(1) },
            Widget = topic.Widget! with { RequiredFields = WidgetRequiredFields.Email | WidgetRequiredFields.Phone },
        });

        Assert.Empty(JsonDifference.Between(expected, _fixture.Requests[1].Body));
    }

    [Fact]
    public async Task Times_that_are_removed_are_sent_as_null()
    {
        _fixture.Respond("GetChatTopicEntity", """{"ChatTopicId":5,"OpeningHours":{"MonStart":"08:00:00","MonStop":"17:00:00"}}""");

        await UpdateAsync(static topic => topic with { OpeningHours = topic.OpeningHours! with { MonStart = null } });

        Assert.Equal("""{"ChatTopicId":5,"OpeningHours":{"MonStart":null,"MonStop":"17:00:00"}}""", _fixture.Requests[1].Body);
    }

    [Fact]
    public async Task A_missing_topic_and_a_topic_with_another_id_are_errors_and_nothing_is_saved()
    {
        _fixture.RespondTwice("GetChatTopicEntity", ("null", 200), ("""{"ChatTopicId":6}""", 200));

        ChatAgentApiException missing = await Assert.ThrowsAsync<ChatAgentApiException>(() => UpdateAsync(static topic => topic));
        ChatAgentProtocolException other = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => UpdateAsync(static topic => topic));

        Assert.Equal("GetChatTopicEntity failed: no entity with ChatTopicId 5 exists. Check the id.", missing.Message);
        Assert.Contains("contains ChatTopicId 6, but 5 was requested", other.Message, StringComparison.Ordinal);
        Assert.Equal(2, _fixture.Requests.Count);
    }

    [Fact]
    public async Task Null_and_another_id_from_the_change_are_refused_and_nothing_is_saved()
    {
        _fixture.Respond("GetChatTopicEntity", """{"ChatTopicId":5}""");

        await Assert.ThrowsAsync<InvalidOperationException>(() => UpdateAsync(static _ => null!));
        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => UpdateAsync(static topic => topic with { ChatTopicId = 0 }));

        Assert.Equal("The change function changed ChatTopicId from 5 to 0. An update must keep the id. To create a copy, save the entity with id 0.", refusal.Message);
        Assert.All(_fixture.Requests, static request => Assert.Contains("GetChatTopicEntity", request.Target, StringComparison.Ordinal));
    }

    private Task<ChatTopicEntity> UpdateAsync(Func<ChatTopicEntity, ChatTopicEntity> change) =>
        _fixture.Client.UpdateChatTopicEntityAsync(5, change, cancellationToken: TestContext.Current.CancellationToken);
}
