using System.Text.Json;

namespace SuperOffice.Chat.Emulator.Seeding;

/// <summary>Represents a topic of a seed document.</summary>
internal sealed record SeedTopic
{
    /// <summary>Gets the topic, as SuperOffice writes it.</summary>
    public required JsonElement Topic { get; init; }

    /// <summary>Gets the user names of its members, who have every role.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];
}
