namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>The requests that a phase of the run must cause at one tenant, for any number of callers.</summary>
internal sealed record Due
{
    /// <summary>How often each call of a caller goes to the tenant.</summary>
    public int Sends { get; init; } = 1;

    /// <summary>How often the tenant's state is asked for.</summary>
    public int States { get; init; }

    /// <summary>How often somebody signs in to the tenant.</summary>
    public int Exchanges { get; init; }

    /// <summary>Whether its calls fail, and leave nothing behind.</summary>
    public bool Fails { get; init; }
}
