namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>The requests that a phase of the run must cause at one tenant, for any number of callers.</summary>
internal sealed record Due
{
    /// <summary>Gets the expected number of requests to the tenant for each call.</summary>
    public int Sends { get; init; } = 1;

    /// <summary>Gets the expected number of state requests.</summary>
    public int States { get; init; }

    /// <summary>Gets the expected number of sign-ins to the tenant.</summary>
    public int Exchanges { get; init; }

    /// <summary>Gets whether the calls are expected to fail without any effect.</summary>
    public bool Fails { get; init; }
}
