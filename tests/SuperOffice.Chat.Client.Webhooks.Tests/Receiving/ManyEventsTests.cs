using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

/// <summary>A fleet of two instances, of which one is stopped and started, and a sender whose network loses, doubles and delays.</summary>
public sealed class ManyEventsTests
{
    private const int Sessions = 200;
    private const int EventsOfEach = 50;

    private readonly ConcurrentDictionary<(string Tenant, int Session), List<int>> _handled = [];

    [Fact]
    public async Task Ten_thousand_events_are_handled_once_where_delivered_and_in_the_order_of_their_arrival()
    {
        SharedCache cache = new();
        ReceiverFixture receiver = await StartAsync(cache);
        ConcurrentDictionary<(string Tenant, int Session), List<int>> delivered = [];
        try
        {
            foreach (int half in new[] { 0, 1 })
            {
                ReceiverFixture current = receiver;
                await Parallel.ForEachAsync(
                    Enumerable.Range(1, Sessions),
                    new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken },
                    async (session, _) => await SendAsync(current, session, half, delivered));
                await receiver.StopAsync(TestContext.Current.CancellationToken);
                await receiver.DisposeAsync();
                receiver = await StartAsync(cache);
            }
        }
        finally
        {
            await receiver.DisposeAsync();
        }

        Assert.Equal(Sessions, delivered.Count);
        Assert.InRange(delivered.Values.Sum(static numbers => numbers.Count), 8_000, 9_900);
        foreach (((string Tenant, int Session) key, List<int> numbers) in delivered)
        {
            Assert.Equal(numbers, _handled[key]);
        }

        Assert.Equal(delivered.Keys.Order(), _handled.Keys.Order());
    }

    private Task<ReceiverFixture> StartAsync(SharedCache cache) => ReceiverFixture.StartAsync(
        static options => options.AddTenant("Cust2", "secret-2"),
        cache.AddTo,
        handle: HandleAsync,
        level: LogLevel.Warning);

    private Task HandleAsync(ChatWebhookContext context, CancellationToken cancellationToken)
    {
        int number = int.Parse(context.Event.WebhookName!, CultureInfo.InvariantCulture);
        _handled.GetOrAdd((context.TenantId, context.Event.ChatSessionId), static _ => []).Add(number);
        return Task.CompletedTask;
    }

    // Of ten events one is lost, one is sent twice, one is sent after its successor, and one is sent again much later.
    private static async Task SendAsync(
        ReceiverFixture receiver, int session, int half, ConcurrentDictionary<(string Tenant, int Session), List<int>> delivered)
    {
        Random chance = new((session * 2) + half);
        string tenant = session % 2 == 0 ? ReceiverFixture.Tenant : "Cust2";
        List<(int Number, string Body)> later = [];
        int[] numbers = [.. Enumerable.Range(half * (EventsOfEach / 2), EventsOfEach / 2)];
        for (int index = 0; index + 1 < numbers.Length; index++)
        {
            if (chance.Next(20) == 0)
            {
                (numbers[index], numbers[index + 1]) = (numbers[index + 1], numbers[index]);
            }
        }

        foreach (int number in numbers)
        {
            string body = ReceiverFixture.Message(session, tenant: tenant, more: $",\"WebhookName\":\"{number}\"");
            int what = chance.Next(20);
            if (what == 0)
            {
                continue;
            }

            List<int> order = delivered.GetOrAdd((tenant, session), static _ => []);
            order.Add(number);
            for (int times = what == 1 ? 2 : 1; times > 0; times--)
            {
                Assert.Equal(200, await receiver.PostAsync(body, $"/superoffice/chat/{tenant}", tenant == "Cust2" ? "secret-2" : ReceiverFixture.Secret));
            }

            if (what == 2)
            {
                later.Add((number, body));
            }
        }

        foreach ((int _, string body) in later)
        {
            Assert.Equal(200, await receiver.PostAsync(body, $"/superoffice/chat/{tenant}", tenant == "Cust2" ? "secret-2" : ReceiverFixture.Secret));
        }
    }
}
