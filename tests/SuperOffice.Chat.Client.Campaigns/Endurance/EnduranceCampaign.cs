using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>
/// A client at work for long, while its tenant moves, its credentials expire and are revoked: what the process holds must
/// not grow, and nothing may be left when it is over.
/// </summary>
internal sealed class EnduranceCampaign
{
    private readonly Growth _growth = new();

    /// <summary>Gets everything that grew, was left over or never arrived; empty when the run succeeded.</summary>
    public IReadOnlyList<string> Wrongs => _growth.Wrongs;

    /// <summary>Runs for one hour of a simulated clock, in steps of ten seconds.</summary>
    public async Task RunHourAsync()
    {
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        await using EmulatorProcess emulator = await EmulatorProcess.StartAsync(ownClock: true);
        await new EnduringWork("an hour", emulator, clock, _growth).RunAsync(async (_, _) =>
        {
            clock.Advance(TimeSpan.FromSeconds(10));
            await emulator.TellAsync("advance 10");
        });
    }

    /// <summary>The same in real time, as fast as possible.</summary>
    public async Task RunAsync(TimeSpan time)
    {
        await using EmulatorProcess emulator = await EmulatorProcess.StartAsync(ownClock: false);
        EnduringWork work = new($"{time.TotalMinutes} minutes", emulator, TimeProvider.System, _growth);
        long started = Stopwatch.GetTimestamp();
        await work.RunAsync(async (client, step) =>
        {
            while (Stopwatch.GetElapsedTime(started) < time * step / EnduringWork.Steps)
            {
                await work.CallAsync(client);
            }
        });
    }

    /// <summary>Creates, uses and disposes clients repeatedly, with and without a container.</summary>
    public async Task RunManyAsync(int clients)
    {
        await using EmulatorProcess emulator = await EmulatorProcess.StartAsync(ownClock: false);
        string name = FormattableString.Invariant($"{clients} clients made and disposed");
        await EnduringClient.OpenSignInsAsync(emulator.Credential, TimeProvider.System);
        await emulator.TellAsync("forget");

        // The first line of a program opens a file, too.
        Console.WriteLine(name);
        Footprint? first = null;
        WeakReference inContainer = new(null);
        WeakReference byItself = new(null);
        WeakReference? hung = new(null);
        int timedOut = 0;
        for (int number = 1; number <= clients; number++)
        {
            if (number % 2 == 0)
            {
                inContainer = await EnduringClient.InContainer(emulator.Credential, TimeProvider.System).UseOnceAsync();
            }
            else
            {
                byItself = await EnduringClient.ByItself(emulator.Credential, TimeProvider.System).UseOnceAsync();
            }

            if (number % 10 == 1 && hung is not null)
            {
                hung = await EnduringClient.Hung(emulator.Credential, TimeProvider.System).TimeOutOnceAsync();
                timedOut++;
            }

            if (number == Math.Max(1, clients / 10))
            {
                first = Footprint.Take();
            }
        }

        ServedRequests served = await emulator.TellAsync("clear");
        Console.WriteLine($"{name}: {served}");
        _growth.CheckAtLeast($"{name}: requests", clients, served.Tenant);
        _growth.Compare(name, first!, Footprint.Take(), connections: 1);
        await _growth.CheckNothingIsLeftAsync($"{name}, in a container", first!, inContainer);
        await _growth.CheckNothingIsLeftAsync($"{name}, each by itself", first!, byItself);
        _growth.CheckAtLeast($"{name}: calls that timed out for a credential that never responds", (clients + 9) / 10, hung is null ? 0 : timedOut);
        await _growth.CheckNothingIsLeftAsync($"{name}, each with a credential that never responds", first!, hung ?? new(null));
    }
}
