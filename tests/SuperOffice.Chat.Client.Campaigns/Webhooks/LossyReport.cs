using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>The result of a lossy run.</summary>
internal sealed record LossyReport
{
    public required LossySettings Settings { get; init; }

    public required IReadOnlyList<WebhookDelivery> Deliveries { get; init; }

    public required IReadOnlyDictionary<int, int> Statuses { get; init; }

    /// <summary>Gets the number of events that the receiver accepted.</summary>
    public required int Accepted { get; init; }

    /// <summary>Gets the number of events that were handled, each counted as often as it was.</summary>
    public required int Handled { get; init; }

    /// <summary>Gets the number of events that were handled after a later one of their session.</summary>
    public required int OutOfOrder { get; init; }

    public required IReadOnlyList<string> Wrongs { get; init; }

    public required double Seconds { get; init; }

    /// <summary>Gets the number of events for which there was no active webhook.</summary>
    public int Unsent => Settings.Events - Originals.Count();

    private IEnumerable<WebhookDelivery> Originals => Deliveries.Where(static delivery => !delivery.IsTest && delivery.CopyOf is null);

    public override string ToString()
    {
        string faults = string.Join(", ", Originals.Where(static delivery => delivery.Fault is not null)
            .CountBy(static delivery => delivery.Fault!.Name).OrderBy(static fault => fault.Key, StringComparer.Ordinal).Select(static fault => $"{fault.Key} {fault.Value}"));
        string states = string.Join(", ", Originals.CountBy(static delivery => delivery.State).OrderBy(static state => state.Key).Select(static state => $"{state.Key} {state.Value}"));
        string statuses = string.Join(", ", Statuses.OrderBy(static status => status.Key).Select(static status => $"{status.Key} x {status.Value}"));
        return FormattableString.Invariant(
            $"{Settings.Events} events of {Settings.Sessions} sessions of two tenants, seed {Settings.Seed}: {Unsent} without an active webhook; {states}; faults: {faults}; responses: {statuses}. ")
            + FormattableString.Invariant($"Accepted {Accepted}, handled {Handled}, of these {OutOfOrder} after a later one; {Wrongs.Count} wrong; {Seconds:0.0} s on {Environment.ProcessorCount} cores.")
            + string.Concat(Wrongs.Take(20).Select(static wrong => $"{Environment.NewLine}{wrong}"));
    }
}
