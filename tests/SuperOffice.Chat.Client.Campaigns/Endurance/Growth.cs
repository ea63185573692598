using System.Diagnostics;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>Records values that grew, or that are lower than expected.</summary>
internal sealed class Growth
{
    private const int BytesPerKilobyte = 1024;
    private const int KilobytesPerConnection = 16;

    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly List<string> _wrongs = [];

    /// <summary>Gets everything that grew, was left over or never arrived; empty when the run succeeded.</summary>
    public IReadOnlyList<string> Wrongs => _wrongs;

    /// <summary>Compares during work. An eighth of the memory, and a few threads, vary with the pools of the platform.</summary>
    /// <param name="what">What the work was.</param>
    /// <param name="first">After a part of it.</param>
    /// <param name="last">At its end.</param>
    /// <param name="connections">How many more there may be.</param>
    public void Compare(string what, Footprint first, Footprint last, int connections)
    {
        Console.WriteLine($"{what}{Environment.NewLine}  first {first}{Environment.NewLine}  last  {last}");
        CheckNoMore($"{what}: KB of memory", first.Bytes / BytesPerKilobyte, last.Bytes / BytesPerKilobyte, (first.Bytes / BytesPerKilobyte / 8) + (connections * KilobytesPerConnection));
        CheckNoMore($"{what}: files and sockets", first.Files, last.Files, connections);
        CheckNoMore($"{what}: threads", first.Threads, last.Threads, 4);
        CheckNoMore($"{what}: timers", first.Timers, last.Timers, connections);
    }

    /// <summary>Compares after the end: nothing may be left, although work on another thread may take a moment longer.</summary>
    /// <param name="what">What has ended.</param>
    /// <param name="before">Before it began.</param>
    /// <param name="client">Its client.</param>
    public async Task CheckNothingIsLeftAsync(string what, Footprint before, WeakReference client)
    {
        Footprint after = Footprint.Take();
        for (long started = Stopwatch.GetTimestamp(); (IsMore(before, after) || client.IsAlive) && Stopwatch.GetElapsedTime(started) < LongestFarewell; after = Footprint.Take())
        {
            await Task.Delay(BetweenLooks, TimeProvider.System);
        }

        Console.WriteLine($"{what}{Environment.NewLine}  before {before}{Environment.NewLine}  after  {after}");
        CheckNoMore($"{what}: files and sockets", before.Files, after.Files, 0);
        CheckNoMore($"{what}: threads", before.Threads, after.Threads, 0);
        CheckNoMore($"{what}: timers", before.Timers, after.Timers, 0);
        if (client.IsAlive)
        {
            _wrongs.Add($"{what}: the client is held by something.");
        }
    }

    /// <summary>Checks that the expected events occurred.</summary>
    public void CheckAtLeast(string what, int least, int found)
    {
        if (found < least)
        {
            _wrongs.Add(FormattableString.Invariant($"{what}: {found}, where {least} were due."));
        }
    }

    private static bool IsMore(Footprint before, Footprint after) =>
        after.Files > before.Files || after.Threads > before.Threads || after.Timers > before.Timers;

    private void CheckNoMore(string what, long first, long last, long allowance)
    {
        if (last > first + allowance)
        {
            _wrongs.Add(FormattableString.Invariant($"{what} grew from {first} to {last}."));
        }
    }
}
