using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>The watch of the receiver against the emulator.</summary>
public sealed class EmulatorWatchTests
{
    // Nothing else waits for so long.
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(7);

    private readonly WatchedClock _time = new();
    private volatile bool _fails;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_webhook_that_nine_failures_stopped_is_unhealthy_until_it_is_armed_again(bool reactivates)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { TimeProvider = _time }, Token);
        await using ReceiverFixture receiver = await StartAsync(emulator, reactivates, FreePort());
        await NextLookAsync();
        Assert.Equal(HealthStatus.Healthy, await HealthAsync(receiver));
        Assert.Equal(["test"], emulator.Webhooks.Deliveries.Select(static delivery => delivery.EventName));
        int id = emulator.Webhooks.All[0].Id;

        _fails = true;
        ChatCustomer customer = emulator.StartCustomer(1);
        for (int message = 1; message < 9; message++)
        {
            customer.Write("Hi");
        }

        await emulator.Webhooks.WhenIdleAsync(Token);
        Assert.Equal(RegisteredWebhookState.TooManyErrors, emulator.Webhooks.Find(id)!.State);
        _fails = false;
        _time.Advance(Interval);
        await NextLookAsync();
        Assert.Equal(reactivates ? HealthStatus.Healthy : HealthStatus.Unhealthy, await HealthAsync(receiver));
        if (!reactivates)
        {
            emulator.Webhooks.SetState(id, RegisteredWebhookState.Active);
            _time.Advance(Interval);
            await NextLookAsync();
            Assert.Equal(HealthStatus.Healthy, await HealthAsync(receiver));
        }

        Assert.Equal(RegisteredWebhookState.Active, emulator.Webhooks.Find(id)!.State);
        customer.Write("Are you back?");
        await emulator.Webhooks.WhenIdleAsync(Token);
        Assert.Equal(WebhookDeliveryState.Delivered, emulator.Webhooks.Deliveries[^1].State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_webhook_that_a_person_stopped_is_active_after_a_restart_only_on_request(bool reactivates)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { TimeProvider = _time }, Token);
        int port = FreePort();
        await using (ReceiverFixture first = await StartAsync(emulator, reactivates, port))
        {
            await NextLookAsync();
            emulator.Webhooks.SetState(emulator.Webhooks.All[0].Id, RegisteredWebhookState.Stopped);
            await first.StopAsync(Token);
        }

        await using ReceiverFixture second = await StartAsync(emulator, reactivates, port);
        await NextLookAsync();

        Assert.Equal(reactivates ? RegisteredWebhookState.Active : RegisteredWebhookState.Stopped, Assert.Single(emulator.Webhooks.All).State);
        Assert.Equal(reactivates ? HealthStatus.Healthy : HealthStatus.Unhealthy, await HealthAsync(second));
    }

    private Task<ReceiverFixture> StartAsync(ChatAgentEmulator emulator, bool reactivates, int port) =>
        ReceiverFixture.StartAsync(
            static options => options.RespondAfterHandling = true,
            services =>
            {
                services.AddSingleton<TimeProvider>(_time);
                services.AddSuperOfficeChatClient(static _ => { });
                services.UseChatEmulator(emulator);
                services.AddHealthChecks().AddSuperOfficeChatWebhooks();
                services.AddSuperOfficeChatWebhooks(static _ => { }).AddRegistration(
                    ReceiverFixture.Tenant,
                    new Uri($"http://127.0.0.1:{port}{ReceiverFixture.Path}"),
                    registration =>
                    {
                        registration.Reactivate = reactivates;
                        registration.CheckInterval = Interval;
                    });
            },
            handle: (_, _) => _fails ? throw new InvalidOperationException("a failure") : Task.CompletedTask,
            port: port);

    // The watch waits when it has looked, so that no request is on its way while time passes.
    private async Task NextLookAsync()
    {
        while (await _time.NextWaitAsync(Token) != Interval)
        {
        }
    }

    private static async Task<HealthStatus> HealthAsync(ReceiverFixture receiver) =>
        (await receiver.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Status;

    private static int FreePort()
    {
        using System.Net.Sockets.TcpListener listener = new(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
