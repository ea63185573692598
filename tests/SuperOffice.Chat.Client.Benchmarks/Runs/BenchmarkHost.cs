using System.Runtime.InteropServices;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

internal static class BenchmarkHost
{
    /// <summary>Describes the host of a measurement, for the line above the results.</summary>
    public static string Description { get; } =
        $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} x {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}";
}
