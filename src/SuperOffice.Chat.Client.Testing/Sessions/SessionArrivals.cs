using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>Starts sessions and determines their first status.</summary>
internal sealed class SessionArrivals
{
    private readonly ChatWorld _world;

    public SessionArrivals(ChatWorld world) => _world = world;

    /// <summary>
    /// Creates a session in the status that the settings of the topic determine. SuperOffice documents it for the widget. For sessions
    /// that are created through the API, it does not document the status, the times, the queue position and the key.
    /// </summary>
    /// <param name="topicId">The id of the topic.</param>
    /// <param name="fill">A function that sets the data of the customer.</param>
    /// <returns>The session, or null when the topic does not exist.</returns>
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
            stored = _world.Sessions.Place(stored.Id, session, verbatim: false);
            _world.Events.Create(stored);
            return stored;
        }
    }

    /// <summary>
    /// Gets the status of a session that is returned to the queue. It is the offline form when the topic is not
    /// available, as SuperOffice documents.
    /// </summary>
    public string GetStatusOfReturned(int topicId) => _world.Availability.IsAvailable(topicId) ? SessionStatus.InQueue : SessionStatus.OfflineForm;

    /// <summary>Gets the status after the form before the chat.</summary>
    public string AfterForm(int topicId) =>
        Widget(_world.Topics.Find(topicId)?.Root, "AutoFaqEnabled") ? SessionStatus.Faq : SessionStatus.InQueue;

    private string FirstStatus(JsonElement topic, bool hasBot)
    {
        int topicId = topic.Int("ChatTopicId");
        return !hasBot && !_world.Availability.IsAvailable(topicId) ? SessionStatus.OfflineForm
            : Widget(topic, "PreFormEnabled") ? SessionStatus.PreChatForm
            : AfterForm(topicId);
    }

    private static bool Widget(JsonElement? topic, string setting) => topic?.Carrier("Widget")?.Flag(setting) ?? false;
}
