namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Whether a try should be followed by another one.</summary>
internal enum Repeating
{
    /// <summary>The response is final.</summary>
    Never,

    /// <summary>For what does no harm a second time.</summary>
    WhenHarmless,

    /// <summary>For everything: nothing was done.</summary>
    Always,

    /// <summary>The call went well.</summary>
    NotNeeded,
}
