namespace SuperOffice.Chat.Emulator.Seeding;

/// <summary>Represents a customer of a seed document, who opens a chat.</summary>
internal sealed record SeedCustomer
{
    public int TopicId { get; init; } = 1;

    public string? Name { get; init; }

    public string? Email { get; init; }

    public IReadOnlyList<string> Messages { get; init; } = [];
}
