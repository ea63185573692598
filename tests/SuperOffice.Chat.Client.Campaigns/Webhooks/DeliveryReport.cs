namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>The result of sending webhooks at a constant rate.</summary>
/// <param name="Rate">Deliveries a second.</param>
/// <param name="Seconds">The length of the run.</param>
/// <param name="Failed">The number of deliveries without a success.</param>
/// <param name="Handled">The number of events that were handled.</param>
/// <param name="Milliseconds">The time until each response, in rising order.</param>
internal sealed record DeliveryReport(int Rate, int Seconds, int Failed, int Handled, IReadOnlyList<double> Milliseconds)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Milliseconds.Count} deliveries at {Rate} a second for {Seconds} s, sender and receiver in one process on {Environment.ProcessorCount} cores: {Failed} failed, {Handled} handled; time to respond p50 {At(0.5):0.00} ms, p99 {At(0.99):0.00} ms, most {At(1):0.00} ms");

    private double At(double share) => Milliseconds[(int)Math.Min(Milliseconds.Count - 1, Milliseconds.Count * share)];
}
