namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a customer who opens a chat.</summary>
internal sealed record NewCustomer(int TopicId = 1, string? Name = null, string? Email = null, string? Phone = null, string? Company = null, string? Message = null);
