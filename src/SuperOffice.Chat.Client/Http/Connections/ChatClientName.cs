namespace SuperOffice.Chat.Client.Http;

/// <summary>The name of an HttpClient that a client of this library, or the clients of many tenants, send through.</summary>
internal sealed record ChatClientName(string Name)
{
    /// <summary>The name of the client without a key, and the prefix of all other names.</summary>
    public const string Default = "SuperOffice.Chat.Client";
}
