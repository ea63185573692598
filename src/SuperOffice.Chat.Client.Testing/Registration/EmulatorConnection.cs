using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Changes the options of clients so that they send their requests to an emulator.</summary>
/// <param name="emulator">The emulator to send requests to.</param>
/// <param name="name">The name of the options to change, or null for all.</param>
internal sealed class EmulatorConnection(ChatAgentEmulator emulator, string? name)
    : IConfigureNamedOptions<ChatClientOptions>, IPostConfigureOptions<ChatClientOptions>
{
    private readonly ChatAgentEmulator _emulator = emulator;
    private readonly string? _name = name;

    public void Configure(ChatClientOptions options) => Configure("", options);

    // A registration that creates a credential of its own after the configuration finds one, and does not validate its settings.
    public void Configure(string? name, ChatClientOptions options)
    {
        if (AppliesTo(name))
        {
            // Each client gets a new instance, because tenants must not share a credential.
            options.Credential = _emulator.CreateCredential();
        }
    }

    public void PostConfigure(string? name, ChatClientOptions options)
    {
        if (AppliesTo(name))
        {
            options.BaseAddress = _emulator.BaseAddress;
            options.Environment = null;
            options.TenantId = null;
            options.AppToken = _emulator.AppToken;
            options.Authentication = new ChatAuthenticationOptions();
            options.Credential = _emulator.CreateCredential();
        }
    }

    private bool AppliesTo(string? name) => _name is null || _name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
