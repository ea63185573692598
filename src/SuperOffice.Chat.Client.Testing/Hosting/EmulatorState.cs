using SuperOffice.Chat.Client.Testing.Recording;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Hosting;

/// <summary>What the server and the emulator's user look at together.</summary>
internal sealed class EmulatorState : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public EmulatorState(ChatAgentEmulatorOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FirstChatSessionId, 1, nameof(options));
        Access = new ChatAccess(options.AppToken).AllowSoTicket(options.Ticket);
        Log = new RequestLog(options.KeepRequestBodies);
        World = new ChatWorld(options);
        if (!options.StartEmpty)
        {
            DefaultWorld.Fill(World);
        }

        Stopping = _stopping.Token;
    }

    public ChatAccess Access { get; }

    public ChatFaults Faults { get; } = new();

    public RequestLog Log { get; }

    public ChatWorld World { get; }

    public CancellationToken Stopping { get; }

    public Task StopAsync() => _stopping.CancelAsync();

    public void Dispose() => _stopping.Dispose();
}
