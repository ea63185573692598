namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>Represents the settings of a lossy run.</summary>
internal sealed record LossySettings
{
    public int Seed { get; init; } = 1;

    public int Events { get; init; } = 10_000;

    public int Sessions { get; init; } = 200;

    /// <summary>Gets the rounds in which each session has one event.</summary>
    public int Rounds => Events / Sessions;
}
