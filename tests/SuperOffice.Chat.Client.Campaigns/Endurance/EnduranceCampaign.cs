using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>
/// A client at work for long, while its tenant moves, its credentials expire and are revoked: what the process holds must
/// not grow, and nothing may be left when it is over.
/// </summary>
internal sealed class EnduranceCampaign
{
    private const int Callers = 8;
    private const int Steps = 360;
    private const int StepsBetweenMoves = 60;

    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(10);

    private readonly List<string> _wrongs = [];
    private int _calls;

    /// <summary>What grew, or was left; empty when all is well.</summary>
    public IReadOnlyList<string> Wrongs => _wrongs;

    /// <summary>An hour on a clock of its own, ten seconds a step.</summary>
    public async Task RunHourAsync()
    {
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        await using EmulatorProcess emulator = await EmulatorProcess.StartAsync(ownClock: true);
        await WorkAsync(emulator, clock, async (_, _) =>
        {
            clock.Advance(TimeSpan.FromSeconds(10));
            await emulator.TellAsync("advance 10");
        });
    }

    /// <summary>The same on the machine's clock, as fast as it goes.</summary>
    public async Task RunAsync(TimeSpan time)
    {
        await using EmulatorProcess emulator = await EmulatorProcess.StartAsync(ownClock: false);
        long begun = Stopwatch.GetTimestamp();
        await WorkAsync(emulator, TimeProvider.System, async (client, step) =>
        {
            while (Stopwatch.GetElapsedTime(begun) < time * step / Steps)
            {
                await CallAsync(client);
            }
        });
    }

    /// <summary>A container, a client, a call and the end of both, over and over.</summary>
    public async Task RunManyAsync(int clients)
    {
        await using EmulatorProcess emulator = await EmulatorProcess.StartAsync(ownClock: false);
        Footprint? first = null;
        WeakReference last = new(null);
        for (int number = 1; number <= clients; number++)
        {
            last = await UseOnceAsync(emulator.Credential);
            if (number == clients / 10)
            {
                first = Footprint.Take();
            }
        }

        await emulator.TellAsync("clear");
        Compare($"{clients} clients made and disposed", first!, Footprint.Take());
        if (await IsHeldAsync(last))
        {
            _wrongs.Add("The last client is held by something.");
        }
    }

    // What ends on another thread may hold it a moment longer.
    private static async Task<bool> IsHeldAsync(WeakReference client)
    {
        for (long begun = Stopwatch.GetTimestamp(); client.IsAlive && Stopwatch.GetElapsedTime(begun) < LongestFarewell; GC.Collect())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        return client.IsAlive;
    }

    private async Task WorkAsync(EmulatorProcess emulator, TimeProvider time, Func<IChatAgentClient, int, Task> goOnAsync)
    {
        Footprint before = Footprint.Take();
        ServiceProvider app = Provide(emulator.Credential, time);
        IChatAgentClient client = app.GetRequiredService<IChatAgentClient>();
        Footprint? first = null;
        for (int step = 1; step <= Steps; step++)
        {
            await CallAsync(client);
            await goOnAsync(client, step);
            if (step % StepsBetweenMoves == 0)
            {
                await emulator.TellAsync("move");
            }

            if (step % 90 == 45)
            {
                await emulator.TellAsync("revoke");
            }

            if (step % 30 == 0)
            {
                await emulator.TellAsync("clear");
                Footprint now = Footprint.Take();
                Console.WriteLine(FormattableString.Invariant($"step {step,4} {_calls,8} calls {now}"));
                first ??= step >= Steps / 3 ? now : null;
            }
        }

        // The platform keeps connections to an old address for a minute of the machine's time.
        Compare("the work", first!, Footprint.Take(), connections: Callers * Steps / StepsBetweenMoves);
        await app.DisposeAsync();
        Footprint after = Footprint.Take();
        Console.WriteLine($"disposed             {after}");
        Check("timers, after the end of the container,", before.Timers, after.Timers, 0);
        Check("files and sockets, after the end of the container,", before.Files, after.Files, Callers);
    }

    private async Task CallAsync(IChatAgentClient client)
    {
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            ChatSessionEntity? made = await client.SaveChatSessionEntityAsync(new() { TopicId = 1, CustomerName = "Ann" });
            await client.GetChatSessionEntityAsync(made!.ChatSessionId);
        }));
        _calls += Callers * 2;
    }

    private async Task<WeakReference> UseOnceAsync(RefreshTokenOptions credential)
    {
        await using ServiceProvider app = Provide(credential, TimeProvider.System);
        IChatAgentClient client = app.GetRequiredService<IChatAgentClient>();
        await client.SaveChatSessionEntityAsync(new() { TopicId = 1 });
        _calls++;
        return new(client);
    }

    private static ServiceProvider Provide(RefreshTokenOptions credential, TimeProvider time)
    {
        ServiceCollection services = new();
        services.AddSingleton(time);
        services.AddSuperOfficeChatClient(options =>
        {
            options.Environment = credential.Environment;
            options.TenantId = EmulatorHost.TenantId;
            options.AppToken = credential.ClientSecret;
            options.Credential = ChatCredential.RefreshToken(credential, new ChatSignIn { TimeProvider = time });
        });
        return services.BuildServiceProvider();
    }

    // The platform's own pools breathe: a few connections and threads more, or an eighth of the memory, is no growth.
    private void Compare(string what, Footprint first, Footprint last, int connections = Callers)
    {
        Console.WriteLine(FormattableString.Invariant($"{what}: {_calls} calls{Environment.NewLine}  first {first}{Environment.NewLine}  last  {last}"));
        Check("KB of memory", first.Bytes / 1024, last.Bytes / 1024, (first.Bytes / 8192) + (connections * 16));
        Check("files and sockets", first.Files, last.Files, connections);
        Check("threads", first.Threads, last.Threads, 4);
        Check("timers", first.Timers, last.Timers, Callers);
    }

    private void Check(string what, long first, long last, long allowance)
    {
        if (last > first + allowance)
        {
            _wrongs.Add($"{what} grew from {first} to {last}.");
        }
    }
}
