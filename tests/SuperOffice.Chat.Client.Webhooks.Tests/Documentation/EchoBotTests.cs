using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Documentation;

public sealed class EchoBotTests
{
    [Theory]
    [InlineData(MessageOrder.OldestFirst)]
    [InlineData(MessageOrder.NewestFirst)]
    public async Task The_bot_of_the_documentation_replies_once_to_each_message_of_the_customer(MessageOrder order)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(
            new ChatAgentEmulatorOptions { MessageOrder = order }, TestContext.Current.CancellationToken);
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(services: services =>
        {
            services.AddSuperOfficeChatClient(static _ => { });
            services.AddSuperOfficeWebhookAgent();
            services.UseChatEmulator(emulator);
            services.AddScoped<IChatWebhookHandler, EchoBot>();
        });
        await fixture.Services.GetRequiredService<IWebhookAgentClient>().EnsureAsync(
            new Webhook { Name = "echo", TargetUrl = fixture.Address.AbsoluteUri, Events = WebhookEvents.Chat, Secret = ReceiverFixture.Secret },
            cancellationToken: TestContext.Current.CancellationToken);
        emulator.Webhooks.Faults.Add(WebhookFault.None, "chatsession.message").Add(WebhookFault.SentTwice(), "chatsession.message");
        ChatCustomer customer = emulator.StartCustomer(1, new ChatSessionEntity { CustomerName = "Ann" });

        foreach (string text in new[] { "Hello", "Are you there?" })
        {
            customer.Write(text);
            IReadOnlyList<ChatMessage> read = await customer.ReadNextAsync(TestContext.Current.CancellationToken);
            Assert.Equal($"You said: {text}", Assert.Single(read).Message);
        }

        // The server sends the events of the replies, too.
        await emulator.Webhooks.WhenIdleAsync(TestContext.Current.CancellationToken);
        await fixture.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(4, emulator.Webhooks.Deliveries.Count(static delivery => delivery.EventName == "chatsession.message" && delivery.CopyOf is null));
        Assert.Equal(["Hello", "You said: Hello", "Are you there?", "You said: Are you there?"], emulator.Messages(customer.ChatSessionId).Select(static message => message.Message));
    }
}
