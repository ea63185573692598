using System.Globalization;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>The middle of many values, and the quartiles around it.</summary>
internal sealed record Spread(double Lower, double Median, double Upper)
{
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new(At(sorted, 0.25), At(sorted, 0.5), At(sorted, 0.75));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Median:0.00} ({Lower:0.00} to {Upper:0.00})");

    private static double At(double[] sorted, double part)
    {
        double place = part * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
