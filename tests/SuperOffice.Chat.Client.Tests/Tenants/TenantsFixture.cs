using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>An application with many tenants of one host, each with a ticket that has the tenant's name in it.</summary>
internal sealed class TenantsFixture : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private int _resolved;

    public TenantsFixture(Func<string, ChatClientOptions, ChatClientOptions?>? say = null, Action<IHttpClientBuilder>? configure = null)
    {
        Host.RespondAlways(TenantFixture.Session);
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddScoped<ConcurrentBag<string>>();
        IHttpClientBuilder builder = services.AddSuperOfficeChatTenants(async (provider, tenantId, cancellationToken) =>
        {
            provider.GetRequiredService<ConcurrentBag<string>>().Add(tenantId);
            Interlocked.Increment(ref _resolved);
            await Task.Yield();
            ChatClientOptions options = new()
            {
                Environment = Host.Address,
                BaseAddress = new Uri($"{Host.Address}/{tenantId}"),
                AppToken = "app-token",
                Credential = ChatCredential.SoTicket($"7T:{tenantId}"),
                Retry = { MaxRetryAttempts = 0 },
            };
            return say is null ? options : say(tenantId, options)!;
        });
        configure?.Invoke(builder);
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Factory = _provider.GetRequiredService<IChatAgentClientFactory>();
    }

    public QuickWaitsClock Clock { get; } = new();

    public WireServer Host { get; } = new();

    public IChatAgentClientFactory Factory { get; }

    /// <summary>Gets the number of calls to the application.</summary>
    public int Resolved => Volatile.Read(ref _resolved);

    public Task<IChatAgentClient> GetAsync(string tenantId) =>
        Factory.GetClientAsync(tenantId, TestContext.Current.CancellationToken).AsTask();

    public async Task CallAsync(string tenantId) => await TenantFixture.CallAsync(await GetAsync(tenantId));

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        Host.Dispose();
    }
}
