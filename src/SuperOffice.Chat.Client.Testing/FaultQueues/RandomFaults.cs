namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Selects a fault for each request or delivery from the seed and its number, so that a test run can be reproduced and no
/// lock is needed.
/// </summary>
internal sealed class RandomFaults<TFault>
    where TFault : class
{
    private readonly ulong _seed;
    private readonly double _share;
    private readonly TFault[] _faults;

    /// <param name="seed">The seed.</param>
    /// <param name="share">The proportion of requests or deliveries with a fault, from 0 to 1.</param>
    /// <param name="faults">The faults, which are equally likely.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="faults"/> is empty.</exception>
    public RandomFaults(int seed, double share, IReadOnlyList<TFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        if (faults.Count == 0)
        {
            throw new ArgumentException("The list of faults is empty. Pass at least one fault.", nameof(faults));
        }

        _seed = Mix((ulong)(uint)seed + 1);
        _share = share;
        _faults = [.. faults];
    }

    public TFault? For(int number)
    {
        ulong first = Mix(_seed ^ (ulong)number);
        return (first >> 11) * (1.0 / (1UL << 53)) < _share ? _faults[Mix(first) % (ulong)_faults.Length] : null;
    }

    // The finalizer of SplitMix64: every bit of the input affects every bit of the output.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
