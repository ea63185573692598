namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents when and how often an event is sent.</summary>
internal sealed record DeliveryPlan
{
    public static DeliveryPlan Normal { get; } = new();

    public bool IsLost { get; init; }

    /// <summary>Gets a value indicating whether the event is sent after the next one of the same entity.</summary>
    public bool IsHeld { get; init; }

    public TimeSpan Delay { get; init; }

    /// <summary>Gets the number of additional deliveries with the same event id.</summary>
    public int Copies { get; init; }

    /// <summary>Gets the number of additional deliveries with new event ids.</summary>
    public int NewEvents { get; init; }

    /// <summary>Gets the number of attempts that are not sent and fail.</summary>
    public int UnreachableAttempts { get; init; }

    /// <summary>Gets the number of attempts that are sent and whose responses are lost.</summary>
    public int LostResponses { get; init; }
}
