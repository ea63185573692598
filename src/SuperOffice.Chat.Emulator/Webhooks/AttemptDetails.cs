namespace SuperOffice.Chat.Emulator.Webhooks;

/// <summary>Represents an attempt to deliver an event. The status is null when no response was received.</summary>
public sealed record AttemptDetails(DateTimeOffset SentAt, double Milliseconds, int? Status, string? Error);
