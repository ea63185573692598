using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>Runs each benchmark once, in this process: it proves that they run, and says nothing of time.</summary>
internal static class Trial
{
    public static async Task<int> RunAsync()
    {
        IConfig config = DefaultConfig.Instance.AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance));
        Summary[] summaries = BenchmarkSwitcher.FromAssembly(typeof(Trial).Assembly).Run(["--filter", "*"], config).ToArray();
        bool haveRun = summaries.Length > 0
            && summaries.All(static summary => !summary.HasCriticalValidationErrors && summary.Reports.All(static report => report.Success));
        int table = await RatioTable.PrintAsync(processes: 1, rounds: 1).ConfigureAwait(false);
        int scale = await ScaleTable.PrintAsync(rounds: 1, calls: 256, mostCallers: 256).ConfigureAwait(false);
        return haveRun ? table + scale : 1;
    }
}
