using System.Diagnostics;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>
/// What a process holds: managed memory after a collection, open files and sockets without the assemblies, which are loaded
/// when they are needed first, threads without those of the pool, which come and go with the load, and timers.
/// </summary>
internal sealed record Footprint(long Bytes, int Files, int Threads, long Timers)
{
    private const string OpenFiles = "/proc/self/fd";

    public static Footprint Take()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using Process self = Process.GetCurrentProcess();
        return new(
            GC.GetTotalMemory(forceFullCollection: true),
            Directory.Exists(OpenFiles) ? Directory.EnumerateFileSystemEntries(OpenFiles).Count(IsNoAssembly) : self.HandleCount,
            self.Threads.Count - ThreadPool.ThreadCount,
            Timer.ActiveCount);
    }

    private static bool IsNoAssembly(string file) => new FileInfo(file).LinkTarget?.EndsWith(".dll", StringComparison.Ordinal) is not true;

    public override string ToString() => FormattableString.Invariant($"{Bytes / 1024,8} KB {Files,5} files {Threads,4} threads {Timers,4} timers");
}
