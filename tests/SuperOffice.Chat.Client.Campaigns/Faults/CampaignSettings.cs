namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>The size of a fault run. The seed decides which attempt gets which fault, whatever the order of arrival.</summary>
internal sealed record CampaignSettings
{
    public required int Seed { get; init; }

    public required int Calls { get; init; }

    public int Callers { get; init; } = 32;

    /// <summary>The share of attempts that get a fault.</summary>
    public double FaultShare { get; init; } = 0.3;

    public HandlerStack Stack { get; init; } = HandlerStack.None;
}
