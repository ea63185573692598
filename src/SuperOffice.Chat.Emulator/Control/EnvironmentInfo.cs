using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the emulator: what a client needs to connect to it.</summary>
internal sealed record EnvironmentInfo
{
    public required string Version { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Gets the address of the sign-in host.</summary>
    public required string Environment { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    /// <summary>Gets the private key of the app, which a reset replaces.</summary>
    public required string PrivateKeyPem { get; init; }

    public required IReadOnlyList<TenantInfo> Tenants { get; init; }

    public static EnvironmentInfo From(EmulatorHost host) => new()
    {
        Version = ToolVersion.Text,
        Now = host.Clock.GetUtcNow(),
        Environment = host.Online.Environment,
        ClientId = host.Online.ClientId,
        ClientSecret = host.Online.ClientSecret,
        PrivateKeyPem = host.Online.PrivateKeyPem,
        Tenants = [.. host.Tenants.Select(TenantInfo.From)],
    };
}
