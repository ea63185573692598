namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Specifies where an attempt gets its fault.</summary>
internal enum FaultPlace
{
    /// <summary>In the emulator.</summary>
    Server,

    /// <summary>At a port without a listener.</summary>
    RefusingPort,

    /// <summary>At a port that resets every connection before a byte is read.</summary>
    ResettingPort,
}
