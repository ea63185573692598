using System.Globalization;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>One client in one round of one process.</summary>
/// <param name="Process">The process, from 0.</param>
/// <param name="Scenario">What was measured.</param>
/// <param name="Client">Who.</param>
/// <param name="Round">The round within the process.</param>
/// <param name="Microseconds">Time a call.</param>
/// <param name="Bytes">Bytes allocated a call.</param>
internal sealed record Measurement(int Process, string Scenario, string Client, int Round, double Microseconds, double Bytes)
{
    private const char Separator = '\t';

    /// <returns>Null when the line is something else.</returns>
    public static Measurement? Parse(int process, string line) =>
        line.Split(Separator) is [{ } scenario, { } client, { } round, { } microseconds, { } bytes]
            ? new(process, scenario, client, int.Parse(round, CultureInfo.InvariantCulture), Number(microseconds), Number(bytes))
            : null;

    public string Line() => string.Create(
        CultureInfo.InvariantCulture, $"{Scenario}{Separator}{Client}{Separator}{Round}{Separator}{Microseconds}{Separator}{Bytes}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
