using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains all operations of the agent. Paths are case-insensitive, as on IIS.</summary>
internal static class ChatOperations
{
    private static readonly Dictionary<string, IChatOperation> ByName = new IChatOperation[]
    {
        new AcceptChatSessionTransfer(),
        new AddChatMessage(),
        new AddChatTopicUserAgent(),
        new ChatSessionsForUser(),
        new ChatTopicsForUser(),
        new CreateChatSessionForTopic(),
        new CreateDefaultChatSessionEntity(),
        new CreateDefaultChatTopicAgent(),
        new CreateDefaultChatTopicEntity(),
        new DeleteChatSessionEntity(),
        new DeleteChatTopicEntity(),
        new DeleteChatTopicUserAgent(),
        new GetChatMessages(),
        new GetChatPresence(),
        new GetChatSessionEntity(),
        new GetChatTopicEntity(),
        new GetChatTopicUserAgent(),
        new GetChatTopicUserAgentList(),
        new GetChatTranscript(),
        new GetUserAgentList(),
        new IsWithinOpeningHours(),
        new PickUpChatSession(),
        new PickUpFirstChatSession(),
        new RejectChatSessionTransfer(),
        new ResetChatSession(),
        new SaveChatPresence(),
        new SaveChatSessionEntity(),
        new SaveChatTopicEntity(),
        new TransferChatSession(),
        new UpdateChatTopicUserAgent(),
        new UpdateChatTopicUserAgents(),
    }.ToDictionary(static operation => operation.Name, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static bool TryFind(string name, [NotNullWhen(true)] out IChatOperation? operation) =>
        ByName.TryGetValue(name, out operation);
}
