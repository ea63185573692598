namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an endpoint of the host of an online environment.</summary>
internal interface IOnlineEndpoint
{
    /// <summary>Gets the name, a value of <see cref="ChatOnlineOperation"/>.</summary>
    string Name { get; }

    /// <summary>Gets the id of the tenant that a request concerns, or null when it names none.</summary>
    string? GetTenantId(OnlineCall call);

    ChatResponse Respond(OnlineCall call);
}
