using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Sample.Console.Errors;

namespace SuperOffice.Chat.Sample.Console.Settings;

/// <summary>The server that a command talks to: the tenant that is configured, or else an emulator of its own.</summary>
internal sealed class ChatServer : IAsyncDisposable
{
    private readonly IHost _host;

    private ChatServer(IHost host, ChatAgentEmulator? emulator)
    {
        _host = host;
        Emulator = emulator;

        // The monitor's are the client's own; IOptions would make others, with another credential.
        Options = host.Services.GetRequiredService<IOptionsMonitor<ChatClientOptions>>().CurrentValue;
        Environment = string.IsNullOrEmpty(Options.TenantId) ? null : ChatEnvironment.Parse(Options.Environment!);
        Address = Environment is null ? Options.BaseAddress! : new Uri(Environment.Address, Options.TenantId);
    }

    /// <summary>What the client works with.</summary>
    public ChatClientOptions Options { get; }

    /// <summary>Null when the address is fixed.</summary>
    public ChatEnvironment? Environment { get; }

    /// <summary>The fixed address; of a tenant in an environment one that stays the same when it moves, to know it by.</summary>
    public Uri Address { get; }

    public IChatAgentClient Client => _host.Services.GetRequiredService<IChatAgentClient>();

    /// <summary>A second agent of the embedded emulator; null on a tenant.</summary>
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

        // Sent to an emulator, ten thousand sessions would look saved.
        return settings["AppToken"] is null && !settings.GetSection("Authentication").GetChildren().Any()
            ? false
            : throw new UserErrorException(
                "A credential or application token is set, but no BaseAddress and no TenantId. Give --base-address, or --environment and --tenant-id, or take the credential away to use the embedded emulator.");
    }

    private static Task<ChatAgentEmulator> StartEmulatorAsync(CancellationToken cancellationToken) =>
        ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { KeepRequestBodies = false }, cancellationToken);

    private static async Task StartAsync(IHost host, CancellationToken cancellationToken)
    {
        try
        {
            // Checks the options, as in every application with a host.
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
