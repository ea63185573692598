using static SuperOffice.Chat.Client.Testing.AgentOperation;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the operations of the Chat agent, one row each.</summary>
internal static class ChatOperations
{
    public static OperationTable Table { get; } = new(
        FromQuery("CreateDefaultChatSessionEntity", SessionHandlers.CreateDefault, "Creates an unsaved session with default values."),
        FromBody("CreateChatSessionForTopic", SessionHandlers.CreateForTopic, "Creates a session on a topic."),
        FromQuery("GetChatSessionEntity", SessionHandlers.Get, "Gets a session."),
        FromBody("SaveChatSessionEntity", SessionHandlers.Save, "Saves a session. The id 0 creates a session."),
        FromQuery("DeleteChatSessionEntity", SessionHandlers.Delete, "Deletes a session."),
        FromQuery("ChatSessionsForUser", SessionHandlers.GetForUser, "Gets the sessions of the topics that the caller is a member of."),
        FromBody("PickUpChatSession", SessionHandlers.PickUp, "Assigns a session in the queue to the caller. Null when it is not in the queue."),
        FromQuery("PickUpFirstChatSession", SessionHandlers.PickUpFirst, "Assigns the session with the longest wait to the caller."),
        FromBody("ResetChatSession", SessionHandlers.Reset, "Returns a session to the queue."),
        FromBody("TransferChatSession", SessionHandlers.Transfer, "Offers a session of the caller to another user."),
        FromBody("AcceptChatSessionTransfer", SessionHandlers.AcceptTransfer, "Accepts a session that is offered to the caller."),
        FromBody("RejectChatSessionTransfer", SessionHandlers.RejectTransfer, "Rejects a session that is offered to the caller."),

        FromBody("GetChatMessages", MessageHandlers.Get, "Gets the messages of a session, optionally only those after a message id."),
        FromBody("AddChatMessage", MessageHandlers.Add, "Adds a message to a session."),
        FromBody("GetChatTranscript", MessageHandlers.GetTranscript, "Gets the entire conversation as plain text or HTML."),

        FromQuery("CreateDefaultChatTopicEntity", TopicHandlers.CreateDefault, "Creates an unsaved topic with default values."),
        FromQuery("GetChatTopicEntity", TopicHandlers.Get, "Gets a topic."),
        FromBody("SaveChatTopicEntity", TopicHandlers.Save, "Saves a topic. The id 0 creates a topic."),
        FromQuery("DeleteChatTopicEntity", TopicHandlers.Delete, "Deletes a topic."),
        FromQuery("ChatTopicsForUser", TopicHandlers.GetForUser, "Gets the topics that the caller is a member of."),
        FromBody("IsWithinOpeningHours", TopicHandlers.IsWithinOpeningHours, "Determines whether a topic is open now."),

        FromQuery("CreateDefaultChatTopicAgent", MemberHandlers.CreateDefault, "Creates an unsaved topic member with default values."),
        FromBody("GetChatTopicUserAgentList", MemberHandlers.GetAll, "Gets the members of a topic with their roles."),
        FromBody("GetChatTopicUserAgent", MemberHandlers.Get, "Gets a member of a topic."),
        FromBody("AddChatTopicUserAgent", MemberHandlers.Add, "Adds a member to a topic."),
        FromBody("UpdateChatTopicUserAgent", MemberHandlers.Update, "Updates the roles of a topic member."),
        FromBody("UpdateChatTopicUserAgents", MemberHandlers.ReplaceAll, "Replaces all members of a topic."),
        FromBody("DeleteChatTopicUserAgent", MemberHandlers.Remove, "Removes a member from a topic."),

        FromQuery("GetChatPresence", UserHandlers.GetPresence, "Gets the presence of each chat user."),
        FromBody("SaveChatPresence", UserHandlers.SavePresence, "Sets the presence of the listed users."),
        FromBody("GetUserAgentList", UserHandlers.GetAll, "Gets the chat users, as a list or by group."));
}
