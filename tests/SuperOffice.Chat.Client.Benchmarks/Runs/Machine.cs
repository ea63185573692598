using System.Runtime.InteropServices;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

internal static class Machine
{
    /// <summary>What figures were measured on, for the line above them.</summary>
    public static string Description { get; } =
        $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} x {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}";
}
