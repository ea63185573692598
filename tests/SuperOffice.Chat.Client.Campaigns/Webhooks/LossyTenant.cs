using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>A tenant with its emulator and its customers.</summary>
internal sealed class LossyTenant : IAsyncDisposable
{
    private const int MostWaiting = 10;

    private readonly List<ChatCustomer> _customers = [];

    private LossyTenant(string id, ChatAgentEmulator emulator)
    {
        Id = id;
        Emulator = emulator;
    }

    public string Id { get; }

    public string Secret => $"the secret of {Id}";

    public ChatAgentEmulator Emulator { get; }

    public IReadOnlyList<ChatCustomer> Customers => _customers;

    public static async Task<LossyTenant> StartAsync(string id, LossyFaults faults)
    {
        LossyTenant tenant = new(id, await ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { TenantPath = $"/{id}", RecordRequestBodies = false }));
        tenant.Emulator.Webhooks.Faults.When(faults.For);
        return tenant;
    }

    /// <summary>Starts the sessions, or lets each customer write.</summary>
    public void Act(int round, int sessions)
    {
        for (int session = 0; session < sessions; session++)
        {
            if (round == 0)
            {
                _customers.Add(Emulator.StartCustomer(1));
            }
            else
            {
                _customers[session].Write("Hello");
            }
        }
    }

    /// <summary>Waits until the receiver has registered its webhook, or has armed it again.</summary>
    public async Task ActiveAsync(CancellationToken cancellationToken)
    {
        while (Emulator.Webhooks.All is not [{ State: RegisteredWebhookState.Active }])
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>Waits until few events wait for their first attempt, since all that wait are lost when the webhook is stopped.</summary>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        while (Emulator.Webhooks.Deliveries.Count(static delivery =>
            delivery is { State: WebhookDeliveryState.Pending, Fault: null, Attempts.Count: 0 }) > MostWaiting)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
