using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.ColdStart;

/// <summary>This library without a container.</summary>
internal static class ColdClient
{
    public static async Task<int> SaveAsync(Uri server, ChatSessionEntity entity)
    {
        using ChatAgentClient client = ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = new Uri(server, "/Cust1/api"),
            AppToken = "5c0ffee5c0ffee5c0ffee5c0ffee5c0f",
            Credential = ChatCredential.SoTicket("7T:NQA0AGMAZQBlADUAMQA0ADgAOQA1ADMANAA1ADYANwA4AA=="),
            Language = "en",
        });
        return (await client.SaveChatSessionEntityAsync(entity).ConfigureAwait(false)).ChatSessionId;
    }
}
