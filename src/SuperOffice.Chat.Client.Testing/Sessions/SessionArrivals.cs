using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Starts sessions and determines their first status.</summary>
internal sealed class SessionArrivals(ChatData data, SessionEvents events, TopicAvailability availability)
{
    private readonly ChatData _data = data;
    private readonly SessionEvents _events = events;
    private readonly TopicAvailability _availability = availability;

    /// <summary>
    /// Creates a session in the status that the settings of the topic determine. SuperOffice documents it for the widget. For sessions
    /// that are created through the API, it does not document the status, the times, the queue position and the key.
    /// </summary>
    /// <param name="topicId">The id of the topic.</param>
    /// <param name="fill">A function that sets the data of the customer.</param>
    /// <returns>The session, or null when the topic does not exist.</returns>
    public StoredRow? Start(int topicId, Action<JsonObject>? fill = null)
    {
        lock (_data.Gate)
        {
            if (_data.Topics.Find(topicId) is not StoredRow topic)
            {
                return null;
            }

            JsonObject session = CarrierTypes.ChatSessionEntity.CreateDefault();
            fill?.Invoke(session);
            bool hasBot = topic.Root.Flag("BotEnabled");
            session["TopicId"] = topicId;
            session["Status"] = FirstStatus(topic.Root, hasBot);
            session["ChatbotIsActive"] = hasBot;
            session["WhenRequested"] = WireDate.Store(_data.Now);
            session["InitialQueuePos"] = QueueLength(topicId) + 1;
            session["Rank"] = 1;
            StoredRow stored = _data.Sessions.Create(session);
            session["SessionKey"] = FormattableString.Invariant($"emulator-session-{stored.Id}");
            stored = _data.Sessions.Place(stored.Id, session, verbatim: false);
            _events.Create(stored);
            return stored;
        }
    }

    /// <summary>Gets the status after the form before the chat.</summary>
    public string AfterForm(int topicId) =>
        Widget(_data.Topics.Find(topicId)?.Root, "AutoFaqEnabled") ? SessionStatus.Faq : SessionStatus.InQueue;

    private string FirstStatus(JsonElement topic, bool hasBot)
    {
        int topicId = topic.Int("ChatTopicId");
        return !hasBot && !_availability.IsAvailable(topicId) ? SessionStatus.OfflineForm
            : Widget(topic, "PreFormEnabled") ? SessionStatus.PreChatForm
            : AfterForm(topicId);
    }

    private int QueueLength(int topicId) => _data.Sessions.All.Count(
        session => session.Root.Int("TopicId") == topicId && session.Root.String("Status") == SessionStatus.InQueue);

    private static bool Widget(JsonElement? topic, string setting) => topic?.Carrier("Widget")?.Flag(setting) ?? false;
}
