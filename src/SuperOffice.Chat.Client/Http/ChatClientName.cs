namespace SuperOffice.Chat.Client.Http;

/// <summary>The name of an HttpClient that a client of this library, or the clients of many tenants, send through.</summary>
internal sealed record ChatClientName(string Name);
