using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing.Sessions;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Before and beside the conversation.</content>
public sealed partial class ChatCustomer
{
    /// <summary>Fills in the form before the chat: on to the FAQ, or into the queue, as the topic is set.</summary>
    /// <param name="customer">What the customer tells; only members that begin with <c>Customer</c> count. Null for nothing.</param>
    public void FillInForm(ChatSessionEntity? customer = null) => Do("fill in the form", session =>
    {
        if (session.Status != SessionStatus.PreChatForm)
        {
            return false;
        }

        Fill(session.Json, customer);
        session.Status = _world.Arrivals.AfterForm(session.TopicId);
        return true;
    });

    /// <summary>Answers the FAQ that the widget has suggested.</summary>
    /// <param name="helped">
    /// True ends the session as <c>Finished</c> with a <c>FaqSuccessQuestion</c> message, which is inferred; false leads
    /// into the queue, as documented.
    /// </param>
    public void AnswerFaq(bool helped) => Do("answer the FAQ", session =>
    {
        if (session.Status != SessionStatus.Faq)
        {
            return false;
        }

        if (helped)
        {
            End(session, SessionStatus.Finished, "FaqSuccessQuestion");
        }
        else
        {
            session.Status = SessionStatus.InQueue;
        }

        return true;
    });

    /// <summary>Submits the form that is shown when nobody is there: <c>RequestPosted</c> (inferred). No request is made of it.</summary>
    /// <param name="text">What the customer asks.</param>
    public void SubmitOfflineForm(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Do("submit the offline form", session =>
        {
            if (session.Status != SessionStatus.OfflineForm)
            {
                return false;
            }

            _world.Conversation.Say(session, FromCustomer(text), caller: null);
            session.Status = SessionStatus.RequestPosted;
            return true;
        });
    }
}
