namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Specifies the handlers that the application adds around the client or within it.</summary>
internal enum HandlerStack
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The standard resilience handler on every client of the application.</summary>
    StandardAround,

    /// <summary>The standard resilience handler on our client.</summary>
    StandardWithin,

    /// <summary>A Polly v7 policy on every client of the application.</summary>
    OldPolicyAround,

    /// <summary>A Polly v7 policy on our client.</summary>
    OldPolicyWithin,

    /// <summary>A handler that copies requests and responses, on every client of the application and on ours.</summary>
    Copying,
}
