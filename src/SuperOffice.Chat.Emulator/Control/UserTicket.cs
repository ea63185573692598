namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a ticket that signs in as a user.</summary>
internal sealed record UserTicket(string UserName, string? FullName, string Ticket);
