using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>9. Channels are set up from a file, and kept in sync with it.</summary>
public sealed class ChannelProvisioningTests : WorkflowTest
{
    [Fact]
    public async Task Each_brand_gets_a_channel_with_its_texts_and_members_and_keeps_one()
    {
        IChatAgentClient kari = SignIn("kari");

        await ProvisionAsync(kari, "Fjord", "Hei!", 11, 12);
        await ProvisionAsync(kari, "Sound", "Hello!", 11);
        await ProvisionAsync(kari, "Fjord", "Hei, hei!", 11);

        Assert.Equal(
            [("Support", null), ("Fjord", "Hei, hei!"), ("Sound", "Hello!")],
            Emulator.Topics.Select(static topic => (topic.Name, topic.ChatTopicId == 1 ? null : topic.WelcomeMessage)));
        Assert.All(Emulator.Topics.Skip(1), static topic => Assert.Equal((true, TimeSpan.FromHours(9)), (topic.OpeningHoursEnabled, topic.OpeningHours!.MonStart)));
        Assert.Equal([(11, true, true)], Emulator.Members(2).Select(static member => (member.User!.AssociateId, member.CanRespond, member.CanListen)));
    }

    private static async Task ProvisionAsync(IChatAgentClient client, string brand, string welcome, params int[] associateIds)
    {
        IReadOnlyList<ChatTopicEntity> topics = await client.ChatTopicsForUserAsync(cancellationToken: Cancelled);
        ChatTopicEntity topic = topics.FirstOrDefault(topic => topic.Name == brand) is ChatTopicEntity stored
            ? await client.UpdateChatTopicEntityAsync(stored.ChatTopicId, Describe, cancellationToken: Cancelled)
            : await client.SaveChatTopicEntityAsync(
                Describe(await client.CreateDefaultChatTopicEntityAsync(cancellationToken: Cancelled)), cancellationToken: Cancelled);
        ChatTopicAgent member = await client.CreateDefaultChatTopicAgentAsync(cancellationToken: Cancelled);
        await client.UpdateChatTopicUserAgentsAsync(
            topic.ChatTopicId,
            associateIds.Select(id => member with { User = new() { AssociateId = id }, CanRespond = true, CanListen = true }),
            cancellationToken: Cancelled);

        ChatTopicEntity Describe(ChatTopicEntity topic) => topic with
        {
            Name = brand,
            WelcomeMessage = welcome,
            OpeningHoursEnabled = true,
            OpeningHours = (topic.OpeningHours ?? new()) with { MonEnabled = true, MonStart = TimeSpan.FromHours(9), MonStop = TimeSpan.FromHours(17) },
        };
    }
}
