using System.Diagnostics;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>Represents the process of the emulator, so that its memory is not counted as that of the client.</summary>
internal sealed class EmulatorProcess : IAsyncDisposable
{
    private readonly Process _process;

    private EmulatorProcess(Process process, string[] said)
    {
        _process = process;
        Credential = new() { Environment = said[0], ClientId = said[1], ClientSecret = said[2], RefreshToken = said[3] };
    }

    public RefreshTokenOptions Credential { get; }

    public static async Task<EmulatorProcess> StartAsync(bool ownClock)
    {
        ProcessStartInfo start = new("dotnet", [typeof(EmulatorProcess).Assembly.Location, "emulator", ownClock ? "own-clock" : "real-clock"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        string said = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The emulator did not start.");
        return new(process, said.Split(' '));
    }

    /// <returns>What it has served until it was last cleared.</returns>
    public async Task<ServedRequests> TellAsync(string command)
    {
        await _process.StandardInput.WriteLineAsync(command);
        await _process.StandardInput.FlushAsync();
        string said = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The emulator has ended.");
        return ServedRequests.Parse(said);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
