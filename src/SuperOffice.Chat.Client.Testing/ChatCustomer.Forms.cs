using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Forms and the FAQ.</content>
public sealed partial class ChatCustomer
{
    /// <summary>Submits the form before the chat. The session proceeds to the FAQ or the queue, depending on the topic.</summary>
    /// <param name="customer">The data of the customer, or null. Only members whose names start with <c>Customer</c> are used.</param>
    public void SubmitPreChatForm(ChatSessionEntity? customer = null) => Do(
        "submit the form before the chat",
        static session => session.Status == SessionStatus.PreChatForm,
        session =>
        {
            Fill(session.Json, customer);
            session.Status = _world.Arrivals.AfterForm(session.TopicId);
        });

    /// <summary>Reports whether the suggested articles were helpful.</summary>
    /// <param name="helped">
    /// True finishes the session with a <c>FaqSuccessQuestion</c> message, which SuperOffice does not document. False moves the
    /// session to the queue, as SuperOffice documents.
    /// </param>
    public void AnswerFaq(bool helped) => Do("respond to the FAQ", static session => session.Status == SessionStatus.Faq, session =>
    {
        if (helped)
        {
            End(session, SessionStatus.Finished, "FaqSuccessQuestion");
        }
        else
        {
            session.Status = SessionStatus.InQueue;
        }
    });

    /// <summary>
    /// Submits the offline form. The status becomes <c>RequestPosted</c>, which SuperOffice does not document. No
    /// request is created.
    /// </summary>
    /// <param name="text">The message of the form.</param>
    public void SubmitOfflineForm(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Do("submit the offline form", static session => session.Status == SessionStatus.OfflineForm, session =>
        {
            _world.Conversation.AddMessage(session, FromCustomer(text), caller: null);
            session.Status = SessionStatus.RequestPosted;
        });
    }
}
