using System.Text.Json;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Customers;

namespace SuperOffice.Chat.Emulator.Seeding;

/// <summary>Stores the data of a seed document in the emulator of a tenant.</summary>
internal static class Seeder
{
    /// <exception cref="ArgumentException">A value is invalid.</exception>
    /// <exception cref="JsonException">A topic, a session or a message cannot be read.</exception>
    public static void Apply(SeedDocument? seed, ChatAgentEmulator emulator)
    {
        if (seed is null)
        {
            return;
        }

        foreach (ChatUser user in Each(seed.Users))
        {
            emulator.AddUser(user);
        }

        foreach (SeedTopic topic in Each(seed.Topics))
        {
            emulator.SeedTopic(Read<ChatTopicEntity>(topic.Topic), topic.Members);
        }

        foreach (JsonElement session in seed.Sessions)
        {
            emulator.Seed(Read<ChatSessionEntity>(session));
        }

        foreach (JsonElement message in seed.Messages)
        {
            emulator.SeedMessage(Read<ChatMessage>(message));
        }

        foreach (SeedCustomer customer in Each(seed.Customers))
        {
            OpenedChat.Open(emulator, customer.TopicId, new() { CustomerName = customer.Name, CustomerEmail = customer.Email }, customer.Messages);
        }
    }

    private static IEnumerable<T> Each<T>(IReadOnlyList<T> items)
        where T : class => items.Select(static item => item ?? throw IsNull<T>());

    private static T Read<T>(JsonElement json) =>
        json.Deserialize<T>(ChatJson.Options) ?? throw IsNull<T>();

    private static JsonException IsNull<T>() => new($"A {typeof(T).Name} is null.");
}
