using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>6. A bridge from a messenger, or a custom front end.</summary>
public sealed class MessengerBridgeTests : WorkflowTest
{
    [Fact]
    public async Task A_text_from_a_telephone_becomes_a_chat_and_the_replies_are_sent_back()
    {
        IChatAgentClient bridge = SignInSystemUser();
        IChatAgentClient ola = SignIn("ola");
        List<string?> telephone = [];

        int id = (await bridge.CreateChatSessionForTopicAsync(1, cancellationToken: Cancelled)).ChatSessionId;
        await bridge.UpdateChatSessionEntityAsync(
            id, static session => session with { CustomerName = "Ann", CustomerPhone = "+47 99 99 99 99" }, cancellationToken: Cancelled);
        await SendAsync(bridge, id, "My parcel is wet");
        Assert.NotNull(await ola.PickUpFirstChatSessionAsync(cancellationToken: Cancelled));
        await ola.ReplyToCustomerAsync(id, "You get a new one.", cancellationToken: Cancelled);
        await foreach (ChatMessage message in bridge.FollowChatMessagesAsync(id, follow: AtOnce, cancellationToken: Cancelled))
        {
            if (message.Type == ChatMessageType.ToCustomer)
            {
                telephone.Add(message.Message);
            }

            if (message.Message == "You get a new one.")
            {
                await SendAsync(bridge, id, "Thanks");
                await ola.FinishChatSessionAsync(id, cancellationToken: Cancelled);
            }
        }

        Assert.Equal(["Welcome! How can we help you?", "You get a new one."], telephone);
        Assert.Equal(
            [("Ann", "My parcel is wet"), ("Ann", "Thanks")],
            Emulator.Messages(id).Where(static message => message.Type == ChatMessageType.ToUser).Select(static message => (message.Author, message.Message)));
        Assert.Equal((ChatSessionStatus.Finished, "+47 99 99 99 99"), (Emulator.Sessions[0].Status.Value, Emulator.Sessions[0].CustomerPhone));
    }

    private static Task<ChatMessage> SendAsync(IChatAgentClient bridge, int id, string text) =>
        bridge.AddChatMessageAsync(id, new() { Type = ChatMessageType.ToUser, Message = text, Author = "Ann" }, cancellationToken: Cancelled);
}
