using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>2. A bot outside SuperOffice, called by the webhook <c>chatsession.message</c> with the id of the session.</summary>
public sealed class OutsideBotTests : WorkflowTest
{
    private int _lastSeen;

    [Fact]
    public async Task A_bot_replies_to_the_customer_only_and_hands_over_to_people()
    {
        Emulator.SeedTopic(new() { ChatTopicId = 1, BotEnabled = true });
        IChatAgentClient bot = SignInSystemUser();
        ChatCustomer ann = Arrive("Ann", "Opening hours?");
        await CallForEachMessageAsync(bot, ann.ChatSessionId);
        Assert.Equal(["You ask: Opening hours?"], Texts(ann.Read()));
        ann.Write("A human, please");
        await CallForEachMessageAsync(bot, ann.ChatSessionId);
        ann.Write("Hello?");
        await CallForEachMessageAsync(bot, ann.ChatSessionId);

        Assert.Equal((ChatSessionStatus.InQueue, false), (ann.Session!.Status.Value, ann.Session.ChatbotIsActive));
        Assert.Equal(["A person will take over."], Texts(ann.Read()));
    }

    [Fact]
    public async Task A_bot_that_hands_over_when_nobody_is_present_leads_to_the_offline_form()
    {
        IChatAgentClient bot = SignInSystemUser();
        ChatCustomer ann = Arrive("Ann", "A human, please");
        Emulator.SetPresent("kari", false);
        Emulator.SetPresent("ola", false);

        ChatSessionEntity session = await bot.ResetChatSessionAsync(ann.ChatSessionId, cancellationToken: Cancelled);

        Assert.Equal(ChatSessionStatus.OfflineForm, session.Status);
        Assert.Equal(ChatSessionStatus.OfflineForm, ann.Session!.Status);
        Assert.Empty(await bot.ChatSessionsForUserAsync(cancellationToken: Cancelled));
    }

    private async Task ReplyAsync(IChatAgentClient bot, int id)
    {
        ChatSessionEntity? session = await bot.GetChatSessionEntityAsync(id, cancellationToken: Cancelled);
        if (session is not { ChatbotIsActive: true })
        {
            return;
        }

        foreach (ChatMessage message in await bot.GetChatMessagesAsync(id, _lastSeen, cancellationToken: Cancelled))
        {
            _lastSeen = Math.Max(_lastSeen, message.ChatMessageId);
            if (message.Type == ChatMessageType.ToUser)
            {
                await ReplyAsync(bot, id, message.Message!);
            }
        }
    }

    private static async Task ReplyAsync(IChatAgentClient bot, int id, string question)
    {
        bool wantsPerson = question.Contains("human", StringComparison.Ordinal);
        await bot.ReplyToCustomerAsync(id, wantsPerson ? "A person will take over." : $"You ask: {question}", "Bot", cancellationToken: Cancelled);
        if (wantsPerson)
        {
            await bot.ResetChatSessionAsync(id, cancellationToken: Cancelled);
        }
    }

    // The webhook is called for the messages of both directions, and may be twice for one.
    private async Task CallForEachMessageAsync(IChatAgentClient bot, int id)
    {
        for (int called = 0; called < Emulator.Messages(id).Count; called++)
        {
            Assert.True(called < 10, "The bot talks to itself.");
            await ReplyAsync(bot, id);
        }
    }
}
