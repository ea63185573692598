namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Whether a try leaves open what became of a write.</summary>
internal enum Doubt
{
    /// <summary>Whoever sees it knows.</summary>
    None,

    /// <summary>Nothing was done, which only the server's side can know for sure.</summary>
    Allowed,

    /// <summary>It may be done, for all that the client's side can know.</summary>
    Due,
}
