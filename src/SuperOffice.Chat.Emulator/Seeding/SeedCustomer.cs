namespace SuperOffice.Chat.Emulator.Seeding;

/// <summary>Represents a customer of a seed document, who opens a chat.</summary>
internal sealed record SeedCustomer
{
    public int TopicId { get; init; } = 1;

    public string? Name { get; init; }

    public string? Email { get; init; }

    /// <summary>Gets the messages, which are written if the session starts in the queue.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];
}
