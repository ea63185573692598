namespace SuperOffice.Chat.Client;

/// <summary>What the application says of a tenant.</summary>
internal sealed record TenantResolver(Func<IServiceProvider, string, CancellationToken, ValueTask<ChatClientOptions>> Resolve);
