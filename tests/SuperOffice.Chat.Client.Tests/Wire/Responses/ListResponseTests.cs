using System.Collections;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Contract;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Tests that lists are never null, contain no nulls, and that nothing else is read as a list.</summary>
public sealed class ListResponseTests
{
    private const string IdOfAll = """{"UserId":3,"ChatSessionId":3,"ChatMessageId":3,"ChatTopicId":3,"TopicId":3,"Id":3}""";

    // Operations that store something have an unknown outcome.
    private const string Write = "UpdateChatTopicUserAgents";

    private static readonly string[] Operations =
    [
        "GetChatPresence", "ChatSessionsForUser", "GetChatMessages", "ChatTopicsForUser", "GetUserAgentList",
        "GetChatTopicUserAgentList", Write,
    ];

    public static TheoryData<string, string> Empty => Cross("null", "\uFEFF null \r\n", "", " \r\n", "[]", " [ ] ", "[null]", "[null,null]");

    public static TheoryData<string, string> Strange => Cross(
        "true", "5", "\"text\"", "[5]", "[[]]", "[\"text\"]", "[{}", "[{},", "{}", IdOfAll, """{"value":[]}""", "<html>Sign in</html>");

    public static TheoryData<string, string> Errors => Cross(
        """{"Message":"The request is invalid.","MessageDetail":"No id"}""",
        """{"Error":true,"ErrorType":"SoException","ErrorMessage":"Sentry denies access","ErrorSource":"NetServer"}""",
        """{"Message":"Authorization has been denied for this request."}""");

    [Fact]
    public void Every_operation_with_a_list_is_in_this_test() => Assert.Equal(
        OperationFact.All.Where(static fact => fact.Value.Response.StartsWith("list ", StringComparison.Ordinal)).Select(static fact => fact.Key).Order(StringComparer.Ordinal),
        Operations.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Empty))]
    public async Task Null_nothing_and_nulls_alone_are_an_empty_list(string operation, string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond(operation, body);

        Assert.Empty(Assert.IsType<IEnumerable>(await CallAsync(operation, fixture), exactMatch: false));
    }

    [Theory]
    [InlineData("[{0},null,{0}]")]
    [InlineData("[null,{0},{0},null]")]
    [InlineData(" [ {0} , {0} ] ")]
    public async Task Nulls_among_items_are_left_out(string list)
    {
        foreach (string operation in Operations)
        {
            using WireFixture fixture = WireFixture.Start().Respond(operation, list.Replace("{0}", IdOfAll, StringComparison.Ordinal));

            List<object?> items = [.. Assert.IsType<IEnumerable>(await CallAsync(operation, fixture), exactMatch: false).Cast<object?>()];

            Assert.Equal(2, items.Count);
            Assert.All(items, static item => Assert.Contains(" = 3", Assert.IsType<Carrier>(item, exactMatch: false).ToString(), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public async Task A_value_that_is_not_a_list_is_a_protocol_error(string operation, string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond(operation, body);

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => CallAsync(operation, fixture));

        Assert.Equal(operation, failure.Operation);
        Assert.Equal(body, failure.ResponseExcerpt);
        Assert.Equal(operation == Write, failure.OutcomeUnknown);
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_object_instead_of_the_object_is_thrown(string operation, string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond(operation, body);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => CallAsync(operation, fixture));

        Assert.Equal(operation, failure.Operation);
        Assert.NotNull(failure.Detail);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task Groups_of_users_may_contain_nulls_nothing_and_other_groups()
    {
        using WireFixture fixture = WireFixture.Start().Respond(
            "GetUserAgentList",
            """[{"Id":1,"Name":"Sales","ChildItems":[{"Id":11,"ToolTip":"kari","ChildItems":null},null,{"Id":12,"ChildItems":[{"Id":121}]}]},{"Id":2,"ChildItems":[]}]""");

        IReadOnlyList<MDOListItem> groups = await fixture.Client.GetUserAgentListAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, groups.Count);
        Assert.Equal([11, null, 12], groups[0].ChildItems!.Select(static item => item?.Id));
        Assert.Equal("kari", groups[0].ChildItems![0]!.ToolTip);
        Assert.Null(groups[0].ChildItems![0]!.ChildItems);
        Assert.Equal(121, groups[0].ChildItems![2]!.ChildItems![0]!.Id);
        Assert.Empty(groups[1].ChildItems!);
        Assert.Equal("""{"Flat":false,"OnlyPresent":false}""", fixture.Request.Body);
    }

    private static Task<object?> CallAsync(string operation, WireFixture fixture) =>
        OperationCall.All[operation].Send(fixture.Client, TestContext.Current.CancellationToken);

    private static TheoryData<string, string> Cross(params string[] bodies)
    {
        TheoryData<string, string> data = [];
        foreach (string operation in Operations)
        {
            foreach (string body in bodies)
            {
                data.Add(operation, body);
            }
        }

        return data;
    }
}
