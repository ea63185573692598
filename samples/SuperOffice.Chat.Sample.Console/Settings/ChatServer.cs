using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Sample.Console.Errors;

namespace SuperOffice.Chat.Sample.Console.Settings;

/// <summary>Represents the server that a command uses: the configured tenant, or otherwise an embedded emulator.</summary>
internal sealed class ChatServer : IAsyncDisposable
{
    private readonly IHost _host;

    private ChatServer(IHost host, ChatAgentEmulator? emulator)
    {
        _host = host;
        Emulator = emulator;

        // The monitor returns the options of the client. IOptions would create another instance, with another credential.
        Options = host.Services.GetRequiredService<IOptionsMonitor<ChatClientOptions>>().CurrentValue;
        Environment = string.IsNullOrEmpty(Options.TenantId) ? null : ChatEnvironment.Parse(Options.Environment!);
        Address = Environment is null ? Options.BaseAddress! : new Uri(Environment.Address, Options.TenantId);
    }

    /// <summary>Gets the options of the client.</summary>
    public ChatClientOptions Options { get; }

    /// <summary>Null when the address is fixed.</summary>
    public ChatEnvironment? Environment { get; }

    /// <summary>Gets the fixed address, or for a tenant in an environment an address that does not change when the tenant moves.</summary>
    public Uri Address { get; }

    public IChatAgentClient Client => _host.Services.GetRequiredService<IChatAgentClient>();

    /// <summary>Gets the client of a second agent of the embedded emulator, or null on a tenant.</summary>
    public IChatAgentClient? Colleague => _host.Services.GetKeyedService<IChatAgentClient>(ChatHost.Colleague);

    public RequestMeter Meter => _host.Services.GetRequiredService<RequestMeter>();

    /// <summary>Null when a tenant is configured.</summary>
    public ChatAgentEmulator? Emulator { get; }

    public static async Task<ChatServer> OpenAsync(
        IConfigurationSection settings, Surroundings surroundings, bool verbose, CancellationToken cancellationToken)
    {
        ChatAgentEmulator? emulator = IsTenantConfigured(settings) ? null : await StartEmulatorAsync(cancellationToken);
        try
        {
            IHost host = ChatHost.Build(settings, emulator, surroundings, verbose);
            await StartAsync(host, cancellationToken);
            return new ChatServer(host, emulator);
        }
        catch
        {
            await DisposeAsync(emulator);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        await DisposeAsync(Emulator);
    }

    private static bool IsTenantConfigured(IConfigurationSection settings)
    {
        if (((string[])["BaseAddress", "Environment", "TenantId"]).Any(key => !string.IsNullOrWhiteSpace(settings[key])))
        {
            return true;
        }

        // With an emulator instead of the tenant, the sessions would only appear to be saved.
        return settings["AppToken"] is null && !settings.GetSection("Authentication").GetChildren().Any()
            ? false
            : throw new UserErrorException(
                "A credential or application token is set, but neither BaseAddress nor TenantId. Set --base-address, or --environment and --tenant-id, or remove the credential to use the embedded emulator.");
    }

    private static Task<ChatAgentEmulator> StartEmulatorAsync(CancellationToken cancellationToken) =>
        ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { RecordRequestBodies = false }, cancellationToken);

    private static async Task StartAsync(IHost host, CancellationToken cancellationToken)
    {
        try
        {
            // Validates the options, as in every application with a host.
            await host.StartAsync(cancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            host.Dispose();
            throw new UserErrorException(exception.Message, exception);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    private static ValueTask DisposeAsync(ChatAgentEmulator? emulator) => emulator?.DisposeAsync() ?? ValueTask.CompletedTask;
}
