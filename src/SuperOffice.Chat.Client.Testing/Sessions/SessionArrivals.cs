using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>Sessions that begin, and how they come into the queue.</summary>
internal sealed class SessionArrivals
{
    private readonly ChatWorld _world;

    public SessionArrivals(ChatWorld world) => _world = world;

    /// <summary>
    /// A new session, in the state that the topic's settings lead to. Documented for the widget; that a session made
    /// over the API begins in the same way, with stamps, place in the queue and key, is inferred.
    /// </summary>
    /// <param name="topicId">Its topic.</param>
    /// <param name="fill">What the customer has told.</param>
    /// <returns>Null when there is no such topic, which is inferred.</returns>
    public StoredRow? Start(int topicId, Action<JsonObject>? fill = null)
    {
        lock (_world.Gate)
        {
            if (_world.Topics.Find(topicId) is not StoredRow topic)
            {
                return null;
            }

            JsonObject session = ChatSessionEntityCarrier.Type.CreateDefault();
            fill?.Invoke(session);
            bool hasBot = topic.Root.Flag("BotEnabled");
            session["TopicId"] = topicId;
            session["Status"] = FirstStatus(topic.Root, hasBot);
            session["ChatbotIsActive"] = hasBot;
            session["WhenRequested"] = WireDate.Store(_world.Now);
            session["InitialQueuePos"] = _world.Queue.Length(topicId) + 1;
            session["Rank"] = 1;
            StoredRow stored = _world.Sessions.Create(session);
            session["SessionKey"] = FormattableString.Invariant($"emulator-session-{stored.Id}");
            return _world.Sessions.Place(stored.Id, session, verbatim: false);
        }
    }

    /// <summary>Back to the queue, or to the offline form when nobody takes customers, as documented.</summary>
    public string QueueOrOffline(int topicId) => _world.Doors.IsStaffed(topicId) ? SessionStatus.InQueue : SessionStatus.OfflineForm;

    /// <summary>After the form before a chat.</summary>
    public string AfterForm(int topicId) =>
        Widget(_world.Topics.Find(topicId)?.Root, "AutoFaqEnabled") ? SessionStatus.Faq : SessionStatus.InQueue;

    private string FirstStatus(JsonElement topic, bool hasBot)
    {
        int topicId = topic.Int("ChatTopicId");
        return !hasBot && !_world.Doors.IsStaffed(topicId) ? SessionStatus.OfflineForm
            : Widget(topic, "PreFormEnabled") ? SessionStatus.PreChatForm
            : AfterForm(topicId);
    }

    private static bool Widget(JsonElement? topic, string setting) => topic?.Carrier("Widget")?.Flag(setting) ?? false;
}
