using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>5. The web site shows its chat button only when an agent is available.</summary>
public sealed class WebSiteGateTests : WorkflowTest
{
    [Fact]
    public async Task The_button_is_visible_while_a_customer_would_enter_the_queue()
    {
        IChatAgentClient client = SignInSystemUser();
        await ShowsAsync(client, expected: true);

        Emulator.SeedTopic(Emulator.Topics[0] with
        {
            OpeningHoursEnabled = true,
            OpeningHours = new() { WedEnabled = true, WedStart = TimeSpan.FromHours(8), WedStop = TimeSpan.FromHours(16) },
        });
        await ShowsAsync(client, expected: true);
        Emulator.SetPresent("kari", false);
        await ShowsAsync(client, expected: true);
        Emulator.SetPresent("ola", false);
        await ShowsAsync(client, expected: false);
        Emulator.SetPresent("ola", true);
        Clock.Advance(TimeSpan.FromHours(10));
        await ShowsAsync(client, expected: false);
    }

    private async Task ShowsAsync(IChatAgentClient client, bool expected)
    {
        Assert.Equal(expected, await IsAvailableAsync(client, topicId: 1));
        Assert.Equal(expected ? ChatSessionStatus.InQueue : ChatSessionStatus.OfflineForm, Arrive("Ann").Session!.Status);
    }

    private static async Task<bool> IsAvailableAsync(IChatAgentClient client, int topicId) =>
        await client.IsWithinOpeningHoursAsync(topicId, cancellationToken: Cancelled)
        && (await client.GetChatPresenceAsync(cancellationToken: Cancelled))
            .Any(row => row.Present && row.ChatTopics?.Contains(topicId) == true);
}
