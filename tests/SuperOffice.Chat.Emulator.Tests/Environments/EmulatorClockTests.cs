using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Tests.Environments;

public sealed class EmulatorClockTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _system = new();
    private readonly EmulatorClock _clock;
    private int _ticks;

    public EmulatorClockTests() => _clock = new EmulatorClock(_system);

    [Fact]
    public void An_advance_adds_to_the_time_of_the_system()
    {
        long stamp = _clock.GetTimestamp();

        _clock.Advance(Minute);
        _system.Advance(Minute);

        Assert.Equal(_system.GetUtcNow() + Minute, _clock.GetUtcNow());
        Assert.Equal(2 * Minute, _clock.GetElapsedTime(stamp));
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(-Minute));
    }

    [Fact]
    public void Advances_add_up_to_100_years_at_most()
    {
        for (int year = 1; year <= 100; year++)
        {
            _clock.Advance(TimeSpan.FromDays(366));
        }

        DateTimeOffset latest = _clock.GetUtcNow();
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.MaxValue));

        Assert.Equal(latest, _clock.GetUtcNow());
        Assert.InRange(_clock.GetElapsedTime(0), TimeSpan.FromDays(100 * 366), TimeSpan.MaxValue);
    }

    [Fact]
    public void A_timer_becomes_due_by_an_advance_by_the_system_or_by_both()
    {
        using ITimer timer = Start(3 * Minute, Timeout.InfiniteTimeSpan);

        _clock.Advance(Minute);
        _system.Advance(Minute);
        Assert.Equal(0, _ticks);
        _clock.Advance(Minute);
        _system.Advance(TimeSpan.Zero);
        Assert.Equal(1, _ticks);
        _clock.Advance(10 * Minute);
        _system.Advance(10 * Minute);
        Assert.Equal(1, _ticks);
    }

    [Fact]
    public void A_periodic_timer_continues_after_an_advance()
    {
        using ITimer timer = Start(Minute, Minute);

        _clock.Advance(Minute);
        _system.Advance(TimeSpan.Zero);
        _system.Advance(Minute);

        Assert.Equal(2, _ticks);
    }

    [Fact]
    public void A_disposed_timer_does_not_run()
    {
        ITimer timer = Start(Minute, Timeout.InfiniteTimeSpan);
        timer.Dispose();

        _clock.Advance(2 * Minute);
        _system.Advance(2 * Minute);

        Assert.Equal(0, _ticks);
    }

    private ITimer Start(TimeSpan due, TimeSpan period) => _clock.CreateTimer(_ => _ticks++, null, due, period);
}
