namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Random numbers that are the same on every host and every version of the platform.</summary>
internal sealed class FuzzRandom
{
    private ulong _state;

    public FuzzRandom(int seed, int input) => _state = ((ulong)(uint)seed << 32) | (uint)input;

    /// <summary>A number from 0 up to the limit, which is above 0 and not reached.</summary>
    public int Below(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        ulong value = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return (int)((value ^ (value >> 31)) % (ulong)limit);
    }

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
