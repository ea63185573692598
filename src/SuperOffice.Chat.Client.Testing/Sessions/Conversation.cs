using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Adds messages to sessions that are being changed.</summary>
internal sealed class Conversation(ChatData data)
{
    private readonly ChatData _data = data;

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
        JsonObject message = CarrierTypes.ChatMessage.CreateDefault();
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
            message["WhenPosted"] = WireDate.Store(_data.Now);
        }

        session.Stamp("WhenIdle", _data.Now);
        if ((string?)message["Type"] != MessageType.Special)
        {
            session.Copy((string?)message["Message"] ?? "");
        }

        session.AddedMessages++;
        return _data.Messages.Add(session.Id, message);
    }
}
