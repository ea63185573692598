namespace SuperOffice.Chat.Client.Http;

/// <summary>Specifies what an attempt of a call waits for, for the message when its timeout elapses.</summary>
internal enum CallStep
{
    /// <summary>A handler of the application.</summary>
    Handlers,

    /// <summary>The address of the tenant.</summary>
    TenantAddress,

    /// <summary>The authorization of the credential.</summary>
    Credential,

    /// <summary>The connection and the response.</summary>
    Network,
}
