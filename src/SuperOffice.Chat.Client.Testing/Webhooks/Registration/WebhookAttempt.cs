namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an attempt to deliver an event.</summary>
public sealed class WebhookAttempt
{
    internal WebhookAttempt()
    {
    }

    /// <summary>Gets the time of the attempt, by the clock of the emulator.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>Gets the time until the response or the failure, by the clock of the emulator.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Gets the status code of the response, or null when no response was received.</summary>
    public int? Status { get; init; }

    /// <summary>Gets the reason for which no response was received, or null.</summary>
    public string? Error { get; init; }

    /// <summary>Gets a value indicating whether the receiver responded with 200, the only success that SuperOffice documents.</summary>
    public bool Succeeded => Status == 200;
}
