using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Sessions;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Messages;

/// <summary>Adds messages to sessions, and updates the sessions.</summary>
internal sealed class Conversation
{
    private readonly ChatWorld _world;

    public Conversation(ChatWorld world) => _world = world;

    /// <summary>
    /// Adds a message. A missing author or date is filled in. The id and the session of the message are ignored. SuperOffice does not
    /// document this.
    /// </summary>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="message">The message.</param>
    /// <param name="caller">The calling user, who is the author of messages to the customer.</param>
    /// <returns>The message as stored, or null when the session does not exist or is deleted.</returns>
    public StoredRow? Add(int sessionId, JsonObject message, ChatUser? caller)
    {
        StoredRow? added = null;
        _world.SessionEditor.Change(sessionId, session =>
        {
            if (session.Status == SessionStatus.Deleted)
            {
                return false;
            }

            added = AddMessage(session, message, caller);
            return true;
        });
        return added;
    }

    /// <summary>Adds a message as a part of a change of the session.</summary>
    public StoredRow AddMessage(SessionDraft session, JsonObject message, ChatUser? caller)
    {
        switch ((string?)message["Type"])
        {
            case MessageType.ToCustomer:
                message["Author"] ??= caller?.DisplayName;
                session.Status = SessionStatus.AfterUser(session.Status);
                break;
            case MessageType.ToUser:
                message["Author"] ??= session.CustomerDisplayName;
                ApplyCustomerMessage(session);
                break;
            default:
                message["Author"] ??= caller?.DisplayName;
                break;
        }

        return Append(session, message);
    }

    public void Welcome(SessionDraft session, string text, ChatUser user) =>
        Append(session, Message(MessageType.ToCustomer, "Welcome", text, user.DisplayName));

    /// <summary>Adds a message of the system, which has no text. SuperOffice does not document its type.</summary>
    public void Notice(SessionDraft session, string specialType, ChatUser? user = null) =>
        Append(session, Message(MessageType.Special, specialType, "", user?.DisplayName ?? session.CustomerDisplayName));

    public static JsonObject Message(string type, string specialType, string text, string? author)
    {
        JsonObject message = ChatMessageCarrier.Type.CreateDefault();
        message["Type"] = type;
        message["SpecialType"] = specialType;
        message["Message"] = text;
        message["Author"] = author;
        return message;
    }

    private void ApplyCustomerMessage(SessionDraft session)
    {
        if (session.Status == SessionStatus.Finished)
        {
            Notice(session, "ReopenedByCustomer");
            session.Stamp("WhenEnded", null);
        }

        session.Status = SessionStatus.AfterCustomer(session.Status);
    }

    private StoredRow Append(SessionDraft session, JsonObject message)
    {
        if ((string?)message["WhenPosted"] is null or WireDate.None)
        {
            message["WhenPosted"] = WireDate.Store(_world.Now);
        }

        session.Stamp("WhenIdle", _world.Now);
        if ((string?)message["Type"] != MessageType.Special)
        {
            session.Copy((string?)message["Message"] ?? "");
        }

        session.AddedMessages++;
        return _world.Messages.Add(session.Id, message);
    }
}
