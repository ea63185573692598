namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Specifies whether an attempt should be followed by another one.</summary>
internal enum RetryRule
{
    /// <summary>The response is final.</summary>
    Never,

    /// <summary>For operations that may safely run twice.</summary>
    WhenHarmless,

    /// <summary>For every operation: the server did nothing.</summary>
    Always,

    /// <summary>The call succeeded.</summary>
    NotNeeded,
}
