using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Customers;
using SuperOffice.Chat.Emulator.Faults;
using SuperOffice.Chat.Emulator.Requests;

namespace SuperOffice.Chat.Emulator.Environments;

/// <summary>Represents a tenant of the emulator.</summary>
public sealed class Tenant
{
    private static readonly string[] OperationNames = [.. ChatOperations.Table.Names.Concat(WebhookOperations.Table.Names).Append(CurrentToken.Name).Order(StringComparer.Ordinal)];

    private readonly ChatOnlineEmulator _online;
    private volatile string _state = "Running";

    internal Tenant(string id, ChatOnlineEmulator online, ChatAgentEmulator emulator, TimeProvider time)
    {
        Id = id;
        _online = online;
        Emulator = emulator;
        Target = new RequestTarget(id, emulator.Log, emulator.Faults, OperationNames, () => emulator.BaseAddress, time);
        WebhookFaults faults = emulator.Webhooks.Faults;
        WebhookFaults = new FaultBoard<WebhookFault>(faults.Enqueue, faults.Remove);
        faults.When(delivery => delivery.IsTest ? null : WebhookFaults.Select(delivery.EventName, delivery.Number));
    }

    public string Id { get; }

    public ChatAgentEmulator Emulator { get; }

    public RequestTarget Target { get; }

    /// <summary>Gets the added faults in deliveries of events.</summary>
    public FaultBoard<WebhookFault> WebhookFaults { get; }

    /// <summary>Gets the customers that are shown side by side.</summary>
    public CustomerBoard Customers { get; } = new();

    /// <summary>Gets the ticket that is accepted from the start.</summary>
    public string Ticket => Emulator.Ticket;

    public string AppToken => _online.ClientSecret;

    /// <summary>Gets the name of the state, such as <c>Running</c>.</summary>
    public string State => _state;

    /// <exception cref="ArgumentException">The fault does not exist, or one of its values is invalid.</exception>
    public AddedFault<WebhookFault> AddWebhookFault(WebhookFaultSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return WebhookFaults.Add(WebhookFaultCatalog.Create(spec), spec.Extent);
    }

    public void SetState(string state, bool? isRunning = null)
    {
        _online.SetTenantState(Id, state, isRunning);
        _state = state;
    }

    public Task<Uri> MoveAsync(CancellationToken cancellationToken = default) => _online.MoveTenantAsync(Id, cancellationToken);
}
