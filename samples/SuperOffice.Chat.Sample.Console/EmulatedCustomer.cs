using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace ChatSample;

/// <summary>Plays a customer on the embedded emulator. On a tenant, customers write in the chat widget of a website.</summary>
internal static class EmulatedCustomer
{
    /// <returns>Id of a session that waits in the queue.</returns>
    public static int OpenChat(ChatAgentEmulator emulator)
    {
        ChatTopicEntity orders = emulator.SeedTopic(new ChatTopicEntity { Name = "Orders" }, "kari");
        ChatCustomer ann = emulator.StartCustomer(orders.ChatTopicId, new ChatSessionEntity { CustomerName = "Ann" });
        ann.Write("Where is my order?");
        _ = SayThanksAsync(ann);

        // The first reply is stored, but its response is lost on the way.
        emulator.Faults.Add(ChatFault.ConnectionReset().AfterCommit(), "AddChatMessage");
        return ann.ChatSessionId;
    }

    private static async Task SayThanksAsync(ChatCustomer ann)
    {
        await ann.ReadNextAsync();
        ann.Write("Thank you!");
    }
}
