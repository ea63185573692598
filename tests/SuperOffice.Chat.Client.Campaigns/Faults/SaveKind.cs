namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Specifies the kind of a save.</summary>
internal enum SaveKind
{
    /// <summary>A new session.</summary>
    Create,

    /// <summary>A new message.</summary>
    Message,

    /// <summary>A whole session over a stored one.</summary>
    Overwrite,

    /// <summary>A read, a change and a save.</summary>
    Update,
}
