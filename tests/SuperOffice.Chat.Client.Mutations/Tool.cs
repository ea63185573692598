using System.Diagnostics;

namespace SuperOffice.Chat.Client.Mutations;

/// <summary>Runs another program.</summary>
internal static class Tool
{
    /// <returns>What it wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(
        string program, string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        (int code, string said) = await TryAsync(program, folder, arguments, cancellationToken);
        return code == 0 ? said : throw new InvalidOperationException($"{program} failed ({code}):{Environment.NewLine}{said}");
    }

    public static async Task<(int Code, string Said)> TryAsync(
        string program, string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        try
        {
            string said = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, said);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
