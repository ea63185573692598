namespace SuperOffice.Chat.Emulator.Startup;

/// <summary>Represents the options of the command line.</summary>
internal sealed record EmulatorSettings
{
    public const int DefaultPort = 7170;

    /// <summary>The number of ports before those of the tenants: the page, and the sign-in host.</summary>
    private const int PortsBeforeTenants = 2;

    /// <summary>Gets the port of the page. 0 for free ports.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Gets the path of the seed file, or null for none.</summary>
    public string? SeedFile { get; init; }

    public int Tenants { get; init; } = 1;

    /// <summary>Gets a value indicating whether the tool stops when its standard input ends.</summary>
    public bool UntilInputEnds { get; init; }

    /// <summary>Gets the ports of the sign-in host and of the tenants.</summary>
    public IReadOnlyList<int> EmulatorPorts => [Port == 0 ? 0 : Port + 1, .. Enumerable.Range(0, Tenants).Select(TenantPort)];

    public int LastPort => Port == 0 ? 0 : TenantPort(Tenants - 1);

    private int TenantPort(int index) => Port == 0 ? 0 : Port + PortsBeforeTenants + index;
}
