using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Contract;

/// <summary>A call of one operation with all its arguments filled, and the body that must come over the socket.</summary>
/// <param name="Send">Makes the call; null is the result of an operation without a value.</param>
/// <param name="BodyText">
/// The body, letter by letter but for definitions between dollar signs, each of which stands for its sample document
/// without rights. Null for none.
/// </param>
internal sealed record OperationCall(Func<IChatAgentClient, CancellationToken, Task<object?>> Send, string? BodyText = null)
{
    private const string Session5 = """{"ChatSessionId":5}""";
    private const string Topic4 = """{"ChatTopicId":4}""";

    /// <summary>Each operation by its name on the wire. Those with an id in the query ask for 5.</summary>
    public static IReadOnlyDictionary<string, OperationCall> All { get; } = new Dictionary<string, OperationCall>
    {
        ["GetChatPresence"] = new(static (client, token) => Result(client.GetChatPresenceAsync(null, token))),
        ["SaveChatPresence"] = new(
            static (client, token) => Nothing(client.SaveChatPresenceAsync([FilledRecord.Of<ChatPresence>(), new() { UserId = 8, OngoingChats = 2 }], null, token)),
            """{"ChatPresence":[{"UserId":1,"Present":true},{"UserId":8,"Present":false}]}"""),
        ["CreateDefaultChatSessionEntity"] = new(static (client, token) => Result(client.CreateDefaultChatSessionEntityAsync(null, token))),
        ["SaveChatSessionEntity"] = new(
            static (client, token) => Result(client.SaveChatSessionEntityAsync(FilledRecord.Of<ChatSessionEntity>(), null, token)),
            "$ChatSessionEntity$"),
        ["DeleteChatSessionEntity"] = new(static (client, token) => Nothing(client.DeleteChatSessionEntityAsync(5, null, token))),
        ["GetChatSessionEntity"] = new(static (client, token) => Result(client.GetChatSessionEntityAsync(5, null, token))),
        ["ChatSessionsForUser"] = new(static (client, token) => Result(client.ChatSessionsForUserAsync(null, token))),
        ["TransferChatSession"] = new(
            static (client, token) => Result(client.TransferChatSessionAsync(5, "42", null, token)),
            """{"ChatSessionId":5,"ToAssociate":"42"}"""),
        ["AcceptChatSessionTransfer"] = new(static (client, token) => Result(client.AcceptChatSessionTransferAsync(5, null, token)), Session5),
        ["RejectChatSessionTransfer"] = new(static (client, token) => Result(client.RejectChatSessionTransferAsync(5, null, token)), Session5),
        ["PickUpChatSession"] = new(static (client, token) => Result(client.PickUpChatSessionAsync(5, null, token)), Session5),
        ["PickUpFirstChatSession"] = new(static (client, token) => Result(client.PickUpFirstChatSessionAsync(null, token))),
        ["ResetChatSession"] = new(static (client, token) => Result(client.ResetChatSessionAsync(5, null, token)), Session5),
        ["GetChatTranscript"] = new(
            static (client, token) => Result(client.GetChatTranscriptAsync(5, html: true, null, token)),
            """{"ChatSessionId":5,"Html":true}"""),
        ["GetChatMessages"] = new(
            static (client, token) => Result(client.GetChatMessagesAsync(5, after: 17, null, token)),
            """{"ChatSessionId":5,"After":17}"""),
        ["AddChatMessage"] = new(
            static (client, token) => Result(client.AddChatMessageAsync(5, FilledRecord.Of<ChatMessage>(), null, token)),
            """{"ChatSessionId":5,"Message":$ChatMessage$}"""),
        ["CreateDefaultChatTopicAgent"] = new(static (client, token) => Result(client.CreateDefaultChatTopicAgentAsync(null, token))),
        ["CreateDefaultChatTopicEntity"] = new(static (client, token) => Result(client.CreateDefaultChatTopicEntityAsync(null, token))),
        ["SaveChatTopicEntity"] = new(
            static (client, token) => Result(client.SaveChatTopicEntityAsync(FilledRecord.Of<ChatTopicEntity>(), null, token)),
            "$ChatTopicEntity$"),
        ["DeleteChatTopicEntity"] = new(static (client, token) => Nothing(client.DeleteChatTopicEntityAsync(5, null, token))),
        ["GetChatTopicEntity"] = new(static (client, token) => Result(client.GetChatTopicEntityAsync(5, null, token))),
        ["IsWithinOpeningHours"] = new(static (client, token) => Result(client.IsWithinOpeningHoursAsync(4, null, token)), Topic4),
        ["ChatTopicsForUser"] = new(static (client, token) => Result(client.ChatTopicsForUserAsync(null, token))),
        ["GetUserAgentList"] = new(
            static (client, token) => Result(client.GetUserAgentListAsync(flat: true, onlyPresent: false, null, token)),
            """{"Flat":true,"OnlyPresent":false}"""),
        ["GetChatTopicUserAgentList"] = new(static (client, token) => Result(client.GetChatTopicUserAgentListAsync(4, null, token)), Topic4),
        ["GetChatTopicUserAgent"] = new(
            static (client, token) => Result(client.GetChatTopicUserAgentAsync(4, "Åse \"17\"", null, token)),
            """{"ChatTopicId":4,"Username":"Åse \"17\""}"""),
        ["AddChatTopicUserAgent"] = new(
            static (client, token) => Result(client.AddChatTopicUserAgentAsync(4, FilledRecord.Of<ChatTopicAgent>(), null, token)),
            """{"ChatTopicId":4,"Useragent":$ChatTopicAgent$}"""),
        ["UpdateChatTopicUserAgent"] = new(
            static (client, token) => Result(client.UpdateChatTopicUserAgentAsync(4, "17", FilledRecord.Of<ChatTopicAgent>(), null, token)),
            """{"ChatTopicId":4,"Username":"17","Useragent":$ChatTopicAgent$}"""),
        ["UpdateChatTopicUserAgents"] = new(
            static (client, token) => Result(client.UpdateChatTopicUserAgentsAsync(
                4, [FilledRecord.Of<ChatTopicAgent>(), FilledRecord.Of<ChatTopicAgent>()], null, token)),
            """{"ChatTopicId":4,"Useragents":[$ChatTopicAgent$,$ChatTopicAgent$]}"""),
        ["DeleteChatTopicUserAgent"] = new(
            static (client, token) => Nothing(client.DeleteChatTopicUserAgentAsync(4, "17", null, token)),
            """{"ChatTopicId":4,"Username":"17"}"""),
        ["CreateChatSessionForTopic"] = new(static (client, token) => Result(client.CreateChatSessionForTopicAsync(4, null, token)), Topic4),
    };

    /// <summary>The body that must come, with its samples filled in.</summary>
    public string Body => string.Concat(BodyText!.Split('$').Select(
        static (part, index) => index % 2 == 0 ? part : WireSample.WithoutRights(WireSample.Of(part)).ToJsonString()));

    private static async Task<object?> Result<T>(Task<T> call) => await call;

    private static async Task<object?> Nothing(Task call)
    {
        await call;
        return null;
    }
}
