namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Represents the requests or the deliveries that an added fault applies to.</summary>
public sealed record FaultExtent
{
    /// <param name="name">The operation or the event, or null or empty for all.</param>
    /// <param name="times">The number of requests or deliveries. Not used with <paramref name="percent"/>.</param>
    /// <param name="percent">The percentage of requests or deliveries, or null for the next ones.</param>
    /// <exception cref="ArgumentException">The percentage is out of range.</exception>
    public FaultExtent(string? name, int times, double? percent)
    {
        if (percent is not null and not (>= 0 and <= 100))
        {
            throw new ArgumentException("The percentage is out of range. Use 0 to 100.", nameof(percent));
        }

        Name = string.IsNullOrEmpty(name) ? null : name;
        Times = percent is null ? times : null;
        Percent = percent;
    }

    /// <summary>Gets the operation or the event, or null for all.</summary>
    public string? Name { get; }

    /// <summary>Gets the number of requests or deliveries, or null for a percentage.</summary>
    public int? Times { get; }

    public double? Percent { get; }
}
