using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Settings;

/// <summary>Represents the tenant that a command uses.</summary>
internal sealed class ChatServer : IDisposable
{
    private readonly IHost _host;

    private ChatServer(IHost host)
    {
        _host = host;

        // The monitor returns the options of the client. IOptions would create another instance, with another credential.
        Options = host.Services.GetRequiredService<IOptionsMonitor<ChatClientOptions>>().CurrentValue;
        Environment = string.IsNullOrEmpty(Options.TenantId) ? null : ChatEnvironment.Parse(Options.Environment!);
        Address = Environment is null ? Options.BaseAddress! : new Uri(Environment.Address, Options.TenantId);
        Client = host.Services.GetRequiredService<IChatAgentClient>();
    }

    /// <summary>Gets the options of the client.</summary>
    public ChatClientOptions Options { get; }

    /// <summary>Null when the address is fixed.</summary>
    public ChatEnvironment? Environment { get; }

    /// <summary>Gets the fixed address, or for a tenant in an environment an address that does not change when the tenant moves.</summary>
    public Uri Address { get; }

    public IChatAgentClient Client { get; }

    public static async Task<ChatServer> OpenAsync(
        IConfigurationSection settings, ConsoleEnvironment console, bool verbose, CancellationToken cancellationToken)
    {
        if (((string[])["BaseAddress", "Environment", "TenantId"]).All(key => string.IsNullOrWhiteSpace(settings[key])))
        {
            throw new UserErrorException("No tenant is set. Set --base-address, or --environment and --tenant-id.");
        }

        IHost host = ChatHost.Build(settings, console, verbose);
        try
        {
            // Validates the options, as in every application with a host.
            await host.StartAsync(cancellationToken);
            return new ChatServer(host);
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

    public void Dispose() => _host.Dispose();
}
