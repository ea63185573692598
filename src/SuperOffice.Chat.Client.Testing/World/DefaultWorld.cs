using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates the default data: a topic, and two present agents who are its members.</summary>
internal static class DefaultWorld
{
    public static void Fill(ChatWorld world)
    {
        JsonObject topic = TopicDefaults.Create();
        topic["Name"] = "Support";
        topic["WelcomeMessage"] = "Welcome! How can we help you?";
        int topicId = world.Topics.Create(topic).Id;
        foreach (ChatUser user in new ChatUser[]
        {
            new() { UserName = "kari", FullName = "Kari Nordmann" },
            new() { UserName = "ola", FullName = "Ola Nordmann" },
        })
        {
            world.Members.Add(topicId, world.Users.Add(user), MemberStore.AllRoles());
        }
    }
}
