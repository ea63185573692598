using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Creates the saves of a fault run.</summary>
internal static class Saves
{
    /// <summary>Stored before, and still there after every change.</summary>
    public const string Kept = SeededSecrets.Company;

    public static ChatSessionEntity Session(int id, string marker) => new()
    {
        ChatSessionId = id,
        TopicId = 1,
        Status = ChatSessionStatus.InQueue,
        CustomerAlias = marker,
        CustomerName = SeededSecrets.CustomerName,
        CustomerEmail = SeededSecrets.Email,
        CustomerPhone = SeededSecrets.Phone,
        CustomerCompanyName = Kept,
        FirstMessage = SeededSecrets.Message,
        SessionKey = SeededSecrets.SessionKey,
        Person = new() { PersonId = 7, FullName = SeededSecrets.CustomerName, Email = SeededSecrets.Email },
    };

    public static async Task<(int Id, string? Marker)> MakeAsync(IChatAgentClient client, SaveRun run, Action<object> look)
    {
        if (run.Kind == SaveKind.Message)
        {
            ChatMessage message = await client.AddChatMessageAsync(
                run.SessionId, new ChatMessage { Type = ChatMessageType.ToCustomer, Message = SeededSecrets.Message, SpecialParam = run.Marker });
            look(message);
            return (message.ChatMessageId, message.SpecialParam);
        }

        ChatSessionEntity saved = run.Kind == SaveKind.Update
            ? await client.UpdateChatSessionEntityAsync(run.SessionId, session => ForeignSerializers.Pass(run.Call, session with { CustomerAlias = run.Marker }))
            : await client.SaveChatSessionEntityAsync(ForeignSerializers.Pass(run.Call, Session(run.SessionId, run.Marker)));
        look(saved);
        return (saved.ChatSessionId, saved.CustomerAlias);
    }
}
