using System.Diagnostics;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks.Cold;

/// <summary>A published program that makes one call and ends.</summary>
/// <param name="Form">How it was published.</param>
/// <param name="Client">Which client it has.</param>
/// <param name="Folder">Where it is.</param>
internal sealed record ColdProgram(ColdForm Form, string Client, string Folder)
{
    public const string Name = "SuperOffice.Chat.Client.ColdStart";

    /// <summary>Bytes of what is needed to run it, beyond an installed runtime where it is one's that needs one.</summary>
    public long Size => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(static file => Path.GetExtension(file) is not (".dbg" or ".pdb" or ".xml"))
        .Sum(static file => new FileInfo(file).Length);

    /// <returns>Time from the start of the process to its first completed call.</returns>
    public async Task<TimeSpan> RunAsync()
    {
        ProcessStartInfo start = new(Path.Combine(Folder, Name), [ServerProcess.Address.ToString()]) { RedirectStandardOutput = true };
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string? line = await process.StandardOutput.ReadLineAsync().ConfigureAwait(false);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return line == $"{DocumentedSave.RespondedId}"
            ? elapsed
            : throw new InvalidOperationException($"{Form.Name} {Client} did not make its call.");
    }
}
