using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Requests;
using SuperOffice.Chat.Emulator.Seeding;

namespace SuperOffice.Chat.Emulator.Environments;

/// <summary>Owns the running emulators. A reset replaces them by new ones at the same addresses.</summary>
internal sealed class EmulatorHost : IAsyncDisposable
{
    private readonly SemaphoreSlim _resetting = new(1, 1);
    private readonly IReadOnlyList<int> _ports;
    private readonly SeedDocument? _seed;
    private EmulatorWorld _world;

    private EmulatorHost(SeedDocument? seed, EmulatorWorld world)
    {
        _seed = seed;
        _world = world;
        _ports = world.Ports;
    }

    public EmulatorClock Clock => World.Clock;

    public ChatOnlineEmulator Online => World.Online;

    /// <summary>Gets the tenants. There is at least one.</summary>
    public IReadOnlyList<Tenant> Tenants => World.Tenants;

    /// <summary>Gets the sign-in host and the tenants.</summary>
    public IReadOnlyList<RequestTarget> Targets
    {
        get
        {
            EmulatorWorld world = World;
            return [.. world.Tenants.Select(static tenant => tenant.Target), world.Target];
        }
    }

    private EmulatorWorld World => Volatile.Read(ref _world);

    /// <param name="ports">The ports of the sign-in host and of the tenants.</param>
    /// <param name="seed">The data that every tenant starts with, or null.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    public static async Task<EmulatorHost> StartAsync(IReadOnlyList<int> ports, SeedDocument? seed, CancellationToken cancellationToken) =>
        new(seed, await EmulatorWorld.StartAsync(ports, seed, cancellationToken));

    /// <returns>The tenant, or null when there is none with this id.</returns>
    public Tenant? Find(string? id) => Tenants.FirstOrDefault(tenant => tenant.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <returns>The target, or null when there is none with this id.</returns>
    public RequestTarget? FindTarget(string? id) => Targets.FirstOrDefault(target => target.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Stops all emulators and starts new ones, with the seed file, at the addresses of the start.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        await _resetting.WaitAsync(cancellationToken);
        try
        {
            // Stopping and starting again must not be left half done.
            await World.DisposeAsync();
            Volatile.Write(ref _world, await EmulatorWorld.StartAsync(_ports, _seed, CancellationToken.None));
        }
        finally
        {
            _resetting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        _resetting.Dispose();
    }
}
