using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>4. Presence follows the telephones.</summary>
public sealed class PresenceSyncTests : WorkflowTest
{
    [Fact]
    public async Task A_user_on_the_telephone_is_away_and_present_again_afterwards()
    {
        IChatAgentClient client = SignInSystemUser();

        await SyncAsync(client, onTheTelephone: ["Ola Nordmann"]);
        Assert.Equal([("kari", true), ("ola", false)], Emulator.Users.Select(static user => (user.UserName, user.Present)));
        await SyncAsync(client, onTheTelephone: ["Kari Nordmann"]);
        Assert.Equal([("kari", false), ("ola", true)], Emulator.Users.Select(static user => (user.UserName, user.Present)));
        await SyncAsync(client, onTheTelephone: ["Kari Nordmann"]);
        Assert.Equal(2, Emulator.Requests.Count(static request => request.Committed));
    }

    private static async Task SyncAsync(IChatAgentClient client, string[] onTheTelephone)
    {
        IReadOnlyList<ChatPresence> presence = await client.GetChatPresenceAsync(cancellationToken: Cancelled);
        ChatPresence[] changed =
        [
            .. presence.Where(row => row.Present == onTheTelephone.Contains(row.DisplayName)).Select(static row => row with { Present = !row.Present }),
        ];
        if (changed.Length > 0)
        {
            await client.SaveChatPresenceAsync(changed, cancellationToken: Cancelled);
        }
    }
}
