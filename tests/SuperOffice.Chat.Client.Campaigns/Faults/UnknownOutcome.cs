namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Specifies whether an attempt leaves the outcome of a write unknown.</summary>
internal enum UnknownOutcome
{
    /// <summary>The outcome is known.</summary>
    None,

    /// <summary>The outcome may be reported as unknown; only the server knows that nothing was stored.</summary>
    Allowed,

    /// <summary>The client cannot know whether the write completed.</summary>
    Due,
}
