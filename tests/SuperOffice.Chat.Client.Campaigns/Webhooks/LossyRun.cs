using System.Diagnostics;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>
/// Sends the events of two emulators through a network that loses, doubles, reorders and delays them, to a receiver that is stopped and
/// started twice. Each event that was accepted must be handled once, in order of its session, and for its own tenant.
/// </summary>
internal static class LossyRun
{
    public static async Task<LossyReport> RunAsync(LossySettings settings, CancellationToken cancellationToken = default)
    {
        long start = Stopwatch.GetTimestamp();
        await using LossyTenant first = await LossyTenant.StartAsync("Cust1", new LossyFaults(settings.Seed, "Cust1", "Cust2"));
        await using LossyTenant second = await LossyTenant.StartAsync("Cust2", new LossyFaults(settings.Seed + 1, "Cust2", "Cust1"));
        LossyTenant[] tenants = [first, second];
        await using LossyReceiver receiver = new(tenants, new FleetCache());
        await receiver.StartAsync(cancellationToken);
        await SendAsync(settings, tenants, receiver, cancellationToken);
        await Task.WhenAll(tenants.Select(tenant => tenant.Emulator.Webhooks.WhenIdleAsync(cancellationToken)));
        await receiver.StopAsync(cancellationToken);
        return Report(settings, tenants, receiver, Stopwatch.GetElapsedTime(start));
    }

    private static async Task SendAsync(LossySettings settings, LossyTenant[] tenants, LossyReceiver receiver, CancellationToken cancellationToken)
    {
        int[] stops = [settings.Rounds * 2 / 5, settings.Rounds * 7 / 10];
        for (int round = 0; round < settings.Rounds; round++)
        {
            if (stops.Contains(round))
            {
                await receiver.StopAsync(cancellationToken);
            }

            await Task.WhenAll(tenants.Select(tenant => Task.Run(() => tenant.Act(round, settings.Sessions / tenants.Length), cancellationToken)));
            await Task.WhenAll(tenants.Select(tenant => tenant.CaughtUpAsync(cancellationToken)));
            if (stops.Contains(round - 1))
            {
                await receiver.StartAsync(cancellationToken);
            }
        }
    }

    private static LossyReport Report(LossySettings settings, LossyTenant[] tenants, LossyReceiver receiver, TimeSpan elapsed)
    {
        List<string> wrongs = [];
        int outOfOrder = 0;
        foreach (LossyTenant tenant in tenants)
        {
            Dictionary<Guid, WebhookDelivery> sent = tenant.Emulator.Webhooks.Deliveries
                .Where(static delivery => delivery.CopyOf is null).ToDictionary(static delivery => delivery.EventId);
            foreach (((string Tenant, int Session) key, List<Guid> handled) in receiver.Handled.Where(handled => handled.Key.Tenant == tenant.Id))
            {
                wrongs.AddRange(handled.Where(id => !sent.TryGetValue(id, out WebhookDelivery? delivery) || delivery.PrimaryKey != key.Session)
                    .Select(id => $"{key.Tenant} {key.Session}: handled {id}, which was not sent to it."));
                outOfOrder += handled.Zip(handled.Skip(1)).Count(pair =>
                    sent.TryGetValue(pair.First, out WebhookDelivery? earlier) && sent.TryGetValue(pair.Second, out WebhookDelivery? later) && later.Number < earlier.Number);
            }

            wrongs.AddRange(sent.Values.Where(static delivery => delivery.State == WebhookDeliveryState.Delivered)
                .Where(delivery => !receiver.Accepted.GetValueOrDefault((tenant.Id, delivery.PrimaryKey), []).Contains(delivery.EventId) && !delivery.IsTest)
                .Select(delivery => $"{tenant.Id}: {delivery} was not accepted."));
        }

        foreach (((string Tenant, int Session) key, List<Guid> accepted) in receiver.Accepted)
        {
            List<Guid> handled = receiver.Handled.GetValueOrDefault(key, []);
            if (!accepted.SequenceEqual(handled))
            {
                wrongs.Add($"{key.Tenant} {key.Session}: accepted {accepted.Count} events and handled {handled.Count}, or in another order.");
            }
        }

        wrongs.AddRange(receiver.Handled.Keys.Except(receiver.Accepted.Keys).Select(static key => $"{key.Tenant} {key.Session}: handled without being accepted."));
        return new LossyReport
        {
            Settings = settings,
            Deliveries = [.. tenants.SelectMany(static tenant => tenant.Emulator.Webhooks.Deliveries)],
            Statuses = receiver.Statuses,
            Accepted = receiver.Accepted.Values.Sum(static accepted => accepted.Count),
            Handled = receiver.Handled.Values.Sum(static handled => handled.Count),
            OutOfOrder = outOfOrder,
            Wrongs = wrongs,
            Seconds = elapsed.TotalSeconds,
        };
    }
}
