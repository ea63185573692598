using System.Net;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Updates;

/// <summary>Tests updates that are refused, and the requests they send before.</summary>
public sealed class RefusedUpdateTests : IDisposable
{
    private readonly WireFixture _fixture = WireFixture.Start();

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public async Task An_id_of_0_or_below_is_refused_by_every_operation_before_sending(int id)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            "chatSessionEntityId", () => UpdateAsync(static session => session, id));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            "chatSessionEntityId", () => _fixture.Client.GetChatSessionEntityAsync(id, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            "chatSessionEntityId", () => _fixture.Client.DeleteChatSessionEntityAsync(id, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Empty(_fixture.Requests);
    }

    [Fact]
    public async Task A_negative_id_is_refused_by_a_save_before_sending()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => _fixture.Client.SaveChatSessionEntityAsync(new() { ChatSessionId = -5 }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Empty(_fixture.Requests);
    }

    [Fact]
    public async Task Nothing_to_save_and_no_change_are_refused_before_sending()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("entity", () => _fixture.Client.SaveChatSessionEntityAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>("change", () => UpdateAsync(null!));

        Assert.Empty(_fixture.Requests);
    }

    [Fact]
    public async Task A_missing_session_is_an_error_that_names_it()
    {
        _fixture.Respond("GetChatSessionEntity", "null");

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => UpdateAsync(static session => session));

        Assert.Equal("GetChatSessionEntity failed: no entity with ChatSessionId 5 exists. Check the id.", failure.Message);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.False(failure.OutcomeUnknown);
        Assert.Single(_fixture.Requests);
    }

    [Fact]
    public async Task A_session_with_another_id_than_requested_is_an_error_and_is_not_saved()
    {
        _fixture.Respond("GetChatSessionEntity", """{"ChatSessionId":6}""");

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => UpdateAsync(static session => session with { TopicId = 7 }));

        Assert.Contains("contains ChatSessionId 6, but 5 was requested", failure.Message, StringComparison.Ordinal);
        Assert.Single(_fixture.Requests);
    }

    [Fact]
    public async Task Null_from_the_change_is_refused_and_nothing_is_saved()
    {
        _fixture.Respond("GetChatSessionEntity", """{"ChatSessionId":5}""");

        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => UpdateAsync(static _ => null!));

        Assert.Equal("The change function returned null. Return the changed entity, or the unchanged entity to save nothing.", refusal.Message);
        Assert.Single(_fixture.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-5)]
    public async Task A_change_that_returns_another_id_is_refused_and_nothing_is_saved(int id)
    {
        _fixture.Respond("GetChatSessionEntity", """{"ChatSessionId":5}""");

        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => UpdateAsync(session => session with { ChatSessionId = id, TopicId = 7 }));

        Assert.Equal($"The change function changed ChatSessionId from 5 to {id}. An update must keep the id. To create a copy, save the entity with id 0.", refusal.Message);
        Assert.Single(_fixture.Requests);
    }

    [Fact]
    public async Task An_exception_of_the_change_is_thrown_and_nothing_is_saved()
    {
        _fixture.Respond("GetChatSessionEntity", """{"ChatSessionId":5}""");

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => UpdateAsync(static _ => throw new TimeZoneNotFoundException()));

        Assert.Single(_fixture.Requests);
    }

    [Theory]
    [InlineData("""{"Message":"No","MessageDetail":"right"}""", typeof(ChatAgentApiException))]
    [InlineData("<html>Sign in</html>", typeof(ChatAgentProtocolException))]
    [InlineData("""{"ChatSessionId":5,"Cust""", typeof(ChatAgentProtocolException))]
    public async Task A_read_that_fails_changes_nothing(string body, Type exception)
    {
        _fixture.Respond("GetChatSessionEntity", body);
        bool asked = false;

        await Assert.ThrowsAsync(exception, () => UpdateAsync(session =>
        {
            asked = true;
            return session;
        }));

        Assert.False(asked);
        Assert.Single(_fixture.Requests);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"Error":true,"ErrorMessage":"Sentry denies access"}""")]
    public async Task A_save_that_fails_is_reported_as_a_save(string body)
    {
        _fixture.Respond("GetChatSessionEntity", """{"ChatSessionId":5}""").Respond("SaveChatSessionEntity", body);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(
            () => UpdateAsync(static session => session with { TopicId = 7 }));

        Assert.Equal("SaveChatSessionEntity", failure.Operation);
        Assert.Equal(2, _fixture.Requests.Count);
    }

    [Fact]
    public async Task A_change_that_cannot_be_written_is_refused_and_nothing_is_saved()
    {
        _fixture.Respond("GetChatSessionEntity", """{"ChatSessionId":5}""");

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(
            () => UpdateAsync(static session => session with { CustomerName = "\ud83d" }));

        Assert.Contains("$.CustomerName", refusal.Message, StringComparison.Ordinal);
        Assert.Single(_fixture.Requests);
    }

    [Fact]
    public async Task The_same_session_back_is_the_result_and_nothing_is_saved()
    {
        _fixture.Respond("GetChatSessionEntity", DocumentedJson.Response.Replace("\"ChatSessionId\": 823", "\"ChatSessionId\": 5", StringComparison.Ordinal));
        ChatSessionEntity? given = null;

        ChatSessionEntity result = await UpdateAsync(session => given = session);

        Assert.Same(given, result);
        Assert.Equal("Dasia Walker", result.TransferTo!.FullName);
        Assert.Single(_fixture.Requests);
    }

    private Task<ChatSessionEntity> UpdateAsync(Func<ChatSessionEntity, ChatSessionEntity> change, int id = 5) =>
        _fixture.Client.UpdateChatSessionEntityAsync(id, change, cancellationToken: TestContext.Current.CancellationToken);
}
