namespace SuperOffice.Chat.Client.Registration;

/// <summary>Holds the callback of the application that returns the options of a tenant.</summary>
internal sealed record TenantOptionsProvider(Func<IServiceProvider, string, CancellationToken, ValueTask<ChatClientOptions>> GetOptionsAsync);
