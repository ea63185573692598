namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Where a try meets its fault.</summary>
internal enum FaultPlace
{
    /// <summary>In the emulator.</summary>
    Server,

    /// <summary>At a port that nobody listens at.</summary>
    RefusingPort,

    /// <summary>At a port that resets every connection before a byte is read.</summary>
    ResettingPort,
}
