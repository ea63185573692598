using System.Globalization;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Requests;
using SuperOffice.Chat.Emulator.Seeding;

namespace SuperOffice.Chat.Emulator.Environments;

/// <summary>Represents what a reset replaces: the clock, the sign-in host and the tenants.</summary>
internal sealed class EmulatorWorld : IAsyncDisposable
{
    private const int FirstTenant = 12345;

    private static readonly string[] HostOperations =
    [
        ChatOnlineOperation.Authorize, ChatOnlineOperation.Keys, ChatOnlineOperation.Metadata, ChatOnlineOperation.State,
        ChatOnlineOperation.SystemUser, ChatOnlineOperation.Token,
    ];

    private EmulatorWorld(EmulatorClock clock, ChatOnlineEmulator online)
    {
        Clock = clock;
        Online = online;
        Target = new RequestTarget(RequestTarget.EnvironmentId, online.Log, online.Faults, HostOperations, () => new Uri(online.Environment), clock);
    }

    public EmulatorClock Clock { get; }

    public ChatOnlineEmulator Online { get; }

    /// <summary>Gets the sign-in host.</summary>
    public RequestTarget Target { get; }

    public IReadOnlyList<Tenant> Tenants { get; private set; } = [];

    /// <param name="ports">The ports of the sign-in host and of the tenants.</param>
    /// <param name="seed">The data that every tenant starts with, or null.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    public static async Task<EmulatorWorld> StartAsync(IReadOnlyList<int> ports, SeedDocument? seed, CancellationToken cancellationToken)
    {
        EmulatorClock clock = new(TimeProvider.System);
        ChatOnlineEmulator online = await ChatOnlineEmulator.StartAsync(new() { Port = ports[0], TimeProvider = clock }, cancellationToken);
        EmulatorWorld world = new(clock, online);
        try
        {
            List<Tenant> tenants = [];
            foreach ((int index, int port) in ports.Skip(1).Index())
            {
                string id = string.Create(CultureInfo.InvariantCulture, $"Cust{FirstTenant + index}");
                ChatAgentEmulator emulator = await online.AddTenantAsync(id, options => options.Port = port, cancellationToken);
                Tenant tenant = new(id, online, emulator, clock);
                Seeder.Apply(seed, emulator);
                tenants.Add(tenant);
            }

            world.Tenants = tenants;
            return world;
        }
        catch
        {
            await world.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gets the ports at which this started.</summary>
    public IReadOnlyList<int> Ports => [new Uri(Online.Environment).Port, .. Tenants.Select(static tenant => tenant.Emulator.BaseAddress.Port)];

    public ValueTask DisposeAsync() => Online.DisposeAsync();
}
