using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Documentation;

public sealed class EchoBotTests
{
    [Fact]
    public async Task The_bot_of_the_documentation_replies_once_to_each_message_of_the_customer()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync();
        await using ReceiverScene scene = await ReceiverScene.StartAsync(services: services =>
        {
            services.AddSuperOfficeChatClient(static _ => { });
            services.UseChatEmulator(emulator);
            services.AddScoped<IChatWebhookHandler, EchoBot>();
        });
        ChatCustomer customer = emulator.StartCustomer(1, new ChatSessionEntity { CustomerName = "Ann" });

        foreach (string text in new[] { "Hello", "Are you there?" })
        {
            customer.Write(text);
            await scene.PostAsync(ReceiverScene.Message(customer.ChatSessionId));
            IReadOnlyList<ChatMessage> read;
            do
            {
                read = await customer.ReadNextAsync(TestContext.Current.CancellationToken);
            }
            while (!read.Any(static message => message.Author == "Echo"));

            // The server sends the event of the reply, too.
            await scene.PostAsync(ReceiverScene.Message(customer.ChatSessionId));
        }

        await scene.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["You said: Hello", "You said: Are you there?"], Replies(emulator, customer));
    }

    private static string?[] Replies(ChatAgentEmulator emulator, ChatCustomer customer) =>
        [.. emulator.Messages(customer.ChatSessionId).Where(static message => message.Author == "Echo").Select(static message => message.Message)];
}
