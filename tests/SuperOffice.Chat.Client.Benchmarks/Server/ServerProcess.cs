using System.Diagnostics;

namespace SuperOffice.Chat.Client.Benchmarks.Server;

/// <summary>
/// The server in a process of its own. Every process that is measured finds it through the environment, those that
/// BenchmarkDotNet starts too.
/// </summary>
internal sealed class ServerProcess : IDisposable
{
    public const string Argument = "serve";

    private const string Variable = "SUPEROFFICE_CHAT_BENCHMARK_SERVER";

    private readonly Process _process = Self.Start(Argument);

    public ServerProcess() => Environment.SetEnvironmentVariable(Variable, _process.StandardOutput.ReadLine());

    public static Uri Address => new(
        Environment.GetEnvironmentVariable(Variable)
        ?? throw new InvalidOperationException("The server is started by Program: run the benchmarks through it."));

    /// <summary>Serves until the starter goes.</summary>
    public static void Serve()
    {
        using LoopbackServer server = new(DocumentedSave.Response);
        Console.WriteLine(server.Address);
        Console.In.ReadToEnd();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
