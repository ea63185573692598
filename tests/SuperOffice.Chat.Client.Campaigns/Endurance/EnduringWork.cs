using System.Diagnostics;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>Uses one client while its tenant moves and its credential is revoked, from its creation until it is disposed.</summary>
internal sealed class EnduringWork
{
    public const int Callers = 8;
    public const int Steps = 360;

    private const int StepsBetweenMoves = 60;
    private const int StepsBetweenRevocations = 90;
    private const int StepsBetweenLooks = 30;

    // The platform keeps an idle connection for a minute of real time, and checks periodically.
    private static readonly TimeSpan LongestIdle = TimeSpan.FromSeconds(90);

    private readonly string _name;
    private readonly EmulatorProcess _emulator;
    private readonly TimeProvider _time;
    private readonly Growth _growth;
    private readonly Queue<long> _moves = new();
    private ServedRequests _served = ServedRequests.None;
    private bool _isMoved;
    private bool _isRevoked;
    private int _calls;

    public EnduringWork(string name, EmulatorProcess emulator, TimeProvider time, Growth growth)
    {
        _name = name;
        _emulator = emulator;
        _time = time;
        _growth = growth;
    }

    /// <param name="goOnAsync">Lets the time of a step pass.</param>
    public async Task RunAsync(Func<IChatAgentClient, int, Task> goOnAsync)
    {
        await EnduringClient.OpenSignInsAsync(_emulator.Credential, _time);
        await _emulator.TellAsync("forget");
        Footprint before = Footprint.Take();
        WeakReference client = await WorkAsync(goOnAsync);
        await LookAsync();
        Console.WriteLine(FormattableString.Invariant($"{_name}: {_calls} calls, {_moves.Count} moves; {_served}"));
        _growth.CheckAtLeast($"{_name}: requests", _calls, _served.Tenant);
        _growth.CheckAtLeast($"{_name}: addresses asked for", _moves.Count + 1, _served.States);
        await _growth.CheckNothingIsLeftAsync($"{_name}, after the end", before, client);
    }

    public async Task CallAsync(IChatAgentClient client)
    {
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            ChatSessionEntity? made = await client.SaveChatSessionEntityAsync(new() { TopicId = 1, CustomerName = "Ann" });
            await client.GetChatSessionEntityAsync(made!.ChatSessionId);
        }));
        _calls += Callers * 2;
    }

    private async Task<WeakReference> WorkAsync(Func<IChatAgentClient, int, Task> goOnAsync)
    {
        await using EnduringClient client = EnduringClient.InContainer(_emulator.Credential, _time);
        Footprint? first = null;
        Footprint? last = null;
        for (int step = 1; step <= Steps; step++)
        {
            await CallAsync(client.Client);
            await goOnAsync(client.Client, step);
            if (step % StepsBetweenLooks == 0)
            {
                await LookAsync();
                last = Footprint.Take();
                Console.WriteLine(FormattableString.Invariant($"step {step,4} {_calls,8} calls {last}"));
                first ??= step >= Steps / 3 ? last : null;
            }

            await DisturbAsync(step);
        }

        // The last move came after the last look.
        int oldAddresses = _moves.SkipLast(1).Count(static moment => Stopwatch.GetElapsedTime(moment) < LongestIdle);
        _growth.Compare(_name, first!, last!, Callers * (1 + oldAddresses));
        await CallAsync(client.Client);
        return new(client.Client);
    }

    // What was done since the last look has been met by now: the server says so.
    private async Task LookAsync()
    {
        ServedRequests served = await _emulator.TellAsync("clear");
        _growth.CheckAtLeast($"{_name}: requests to the address that move {_moves.Count} left", _isMoved ? 1 : 0, served.Misdirected - _served.Misdirected);
        _growth.CheckAtLeast($"{_name}: requests with a revoked credential", _isRevoked ? 1 : 0, served.Refused - _served.Refused);
        _growth.CheckAtLeast($"{_name}: sign-ins after a revocation", _isRevoked ? 1 : 0, served.SignIns - _served.SignIns);
        _served = served;
        _isMoved = false;
        _isRevoked = false;
    }

    private async Task DisturbAsync(int step)
    {
        if (step % StepsBetweenMoves == 0)
        {
            await _emulator.TellAsync("move");
            _moves.Enqueue(Stopwatch.GetTimestamp());
            _isMoved = true;
        }

        if (step % StepsBetweenRevocations == StepsBetweenRevocations / 2)
        {
            await _emulator.TellAsync("revoke");
            _isRevoked = true;
        }
    }
}
