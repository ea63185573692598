namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a rating.</summary>
internal sealed record CustomerRating(int Rating);
