using System.Globalization;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Contains the results of a fuzzing run.</summary>
internal sealed record FuzzReport
{
    public required int Seed { get; init; }

    public required int Inputs { get; init; }

    public required IReadOnlyList<FuzzFinding> Findings { get; init; }

    /// <summary>Gets the number of inputs that were read as a value.</summary>
    public required int Read { get; init; }

    /// <summary>Gets the number of inputs that were compared with a twin.</summary>
    public required int Compared { get; init; }

    /// <summary>Gets the number of refused inputs for each kind of exception.</summary>
    public required IReadOnlyDictionary<string, int> Refused { get; init; }

    /// <summary>Most bytes allocated for one input, beyond the fixed part, for each byte of it.</summary>
    public required double MostBytesPerByte { get; init; }

    public required (TimeSpan Time, int Input, int Length) Slowest { get; init; }

    public override string ToString()
    {
        string refused = string.Join(", ", Refused.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"fuzzing of responses, seed {Seed}: {Inputs} inputs from {ResponseCorpus.All.Count} literals, each read in 3 ways; {Read} read; refused: {refused}; {Compared} compared with a twin\n"
            + $"allocated at most {MostBytesPerByte:0.0} bytes for each byte of input, beyond {Fuzzer.FixedAllocation}; slowest: {Slowest.Time.TotalMilliseconds:0.0} ms (input {Slowest.Input}, {Slowest.Length} bytes)\n"
            + $"{Findings.Count} findings\n{string.Join('\n', Findings.Take(20))}");
    }
}
