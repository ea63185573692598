using System.Reflection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Requests;

/// <summary>Arguments that cannot be meant are refused by their names, and nothing is sent.</summary>
public sealed class ArgumentTests : IDisposable
{
    private readonly WireFixture _fixture = WireFixture.Start();

    /// <summary>Each method with an id, and the name of that argument. Other arguments are sound.</summary>
    public static TheoryData<string, string> Ids => new()
    {
        { "GetChatSessionEntity", "chatSessionEntityId" },
        { "DeleteChatSessionEntity", "chatSessionEntityId" },
        { "UpdateChatSessionEntity", "chatSessionEntityId" },
        { "CreateChatSessionForTopic", "chatTopicId" },
        { "PickUpChatSession", "chatSessionId" },
        { "TransferChatSession", "chatSessionId" },
        { "AcceptChatSessionTransfer", "chatSessionId" },
        { "RejectChatSessionTransfer", "chatSessionId" },
        { "ResetChatSession", "chatSessionId" },
        { "GetChatMessages", "chatSessionId" },
        { "GetChatTranscript", "chatSessionId" },
        { "AddChatMessage", "chatSessionId" },
        { "GetChatTopicEntity", "chatTopicEntityId" },
        { "DeleteChatTopicEntity", "chatTopicEntityId" },
        { "UpdateChatTopicEntity", "chatTopicEntityId" },
        { "IsWithinOpeningHours", "chatTopicId" },
        { "GetChatTopicUserAgentList", "chatTopicId" },
        { "GetChatTopicUserAgent", "chatTopicId" },
        { "AddChatTopicUserAgent", "chatTopicId" },
        { "UpdateChatTopicUserAgent", "chatTopicId" },
        { "UpdateChatTopicUserAgents", "chatTopicId" },
        { "DeleteChatTopicUserAgent", "chatTopicId" },
    };

    /// <summary>Each method with a user's name, and the name of that argument.</summary>
    public static TheoryData<string, string> Users => new()
    {
        { "TransferChatSession", "toAssociate" },
        { "GetChatTopicUserAgent", "username" },
        { "UpdateChatTopicUserAgent", "username" },
        { "DeleteChatTopicUserAgent", "username" },
    };

    /// <summary>Each method with an object, and the name of that argument.</summary>
    public static TheoryData<string, string> Objects => new()
    {
        { "SaveChatSessionEntity", "entity" },
        { "UpdateChatSessionEntity", "change" },
        { "AddChatMessage", "message" },
        { "SaveChatTopicEntity", "entity" },
        { "UpdateChatTopicEntity", "change" },
        { "AddChatTopicUserAgent", "useragent" },
        { "UpdateChatTopicUserAgent", "useragent" },
        { "UpdateChatTopicUserAgents", "useragents" },
        { "SaveChatPresence", "chatPresence" },
    };

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Every_argument_with_a_rule_of_every_method_is_in_this_test()
    {
        string[] free = ["after", "flat", "onlyPresent", "html", "options", "cancellationToken"];
        IEnumerable<string> arguments =
            from method in typeof(IChatAgentClient).GetMethods()
            from argument in method.GetParameters()
            where !free.Contains(argument.Name)
            select $"{method.Name[..^"Async".Length]} {argument.Name}";

        Assert.Equal(
            Ids.Concat(Users).Concat(Objects).Select(static row => $"{row.Data.Item1} {row.Data.Item2}").Order(StringComparer.Ordinal),
            arguments.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_id_of_0_or_below_is_refused_before_sending(string method, string argument)
    {
        foreach (int id in new[] { 0, -1, int.MinValue })
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(argument, () => CallAsync(method, argument, id));
        }

        Assert.Empty(_fixture.Requests);
    }

    [Theory]
    [MemberData(nameof(Users))]
    public async Task A_user_without_a_name_is_refused_before_sending(string method, string argument)
    {
        await Assert.ThrowsAsync<ArgumentNullException>(argument, () => CallAsync(method, argument, null));
        foreach (string blank in new[] { "", " ", "\t\r\n" })
        {
            await Assert.ThrowsAsync<ArgumentException>(argument, () => CallAsync(method, argument, blank));
        }

        Assert.Empty(_fixture.Requests);
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public async Task Null_is_refused_before_sending(string method, string argument)
    {
        await Assert.ThrowsAsync<ArgumentNullException>(argument, () => CallAsync(method, argument, null));

        Assert.Empty(_fixture.Requests);
    }

    [Fact]
    public async Task Negative_ids_of_entities_and_of_the_last_message_are_refused_before_sending()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _fixture.Client.SaveChatSessionEntityAsync(new() { ChatSessionId = -5 }, null, token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _fixture.Client.SaveChatTopicEntityAsync(new() { ChatTopicId = -5 }, null, token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("after", () => _fixture.Client.GetChatMessagesAsync(5, -1, null, token));

        Assert.Empty(_fixture.Requests);
    }

    [Fact]
    public async Task Nulls_within_lists_are_refused_before_sending()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<ArgumentException>("chatPresence", () => _fixture.Client.SaveChatPresenceAsync([new() { UserId = 1 }, null!], null, token));
        await Assert.ThrowsAsync<ArgumentException>("useragents", () => _fixture.Client.UpdateChatTopicUserAgentsAsync(4, [null!], null, token));

        Assert.Empty(_fixture.Requests);
    }

    // A call with sound arguments but for one.
    private async Task CallAsync(string name, string argument, object? value)
    {
        MethodInfo method = typeof(IChatAgentClient).GetMethod($"{name}Async")!;
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.Name == argument ? value : Sound(parameter))];
        try
        {
            await (Task)method.Invoke(_fixture.Client, arguments)!;
        }
        catch (TargetInvocationException exception)
        {
            // Thrown at once, which is as good.
            throw exception.InnerException!;
        }
    }

    private static object? Sound(ParameterInfo parameter) => parameter.Name switch
    {
        "options" => null,
        "cancellationToken" => TestContext.Current.CancellationToken,
        "toAssociate" or "username" => "kari",
        "after" => 0,
        "html" or "flat" or "onlyPresent" => false,
        "message" => new ChatMessage(),
        "useragent" => new ChatTopicAgent(),
        "useragents" => Array.Empty<ChatTopicAgent>(),
        "change" when parameter.ParameterType == typeof(Func<ChatTopicEntity, ChatTopicEntity>) => (ChatTopicEntity topic) => topic,
        "change" => (ChatSessionEntity session) => session,
        _ => 5,
    };
}
