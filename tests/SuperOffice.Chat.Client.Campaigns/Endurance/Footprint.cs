using System.Diagnostics;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>What a process holds: managed memory after a collection, open files and sockets, threads, and timers.</summary>
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
            Directory.Exists(OpenFiles) ? Directory.GetFileSystemEntries(OpenFiles).Length : self.HandleCount,
            self.Threads.Count,
            Timer.ActiveCount);
    }

    public override string ToString() => FormattableString.Invariant($"{Bytes / 1024,8} KB {Files,5} files {Threads,4} threads {Timers,4} timers");
}
