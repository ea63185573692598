using Microsoft.Extensions.Hosting;

namespace SuperOffice.Chat.AgentConsole.Settings;

/// <summary>Leaves Ctrl+C to System.CommandLine. The default lifetime of the host would handle it.</summary>
internal sealed class CommandLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
