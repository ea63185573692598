using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a registered webhook with its state and its statistics.</summary>
internal sealed class WebhookEntry(int id, WebhookDefinition definition) : IDisposable
{
    private readonly Lock _gate = new();
    private CancellationTokenSource _active = new();
    private WebhookDefinition _definition = definition;
    private RegisteredWebhookState _state = RegisteredWebhookState.Active;
    private int _totalCalls;
    private int _totalErrors;
    private int _consecutiveErrors;
    private string? _lastError;

    public int Id { get; } = id;

    public WebhookDefinition Definition
    {
        get => Volatile.Read(ref _definition);
        set => Volatile.Write(ref _definition, value);
    }

    public RegisteredWebhookState State
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }
    }

    /// <summary>Gets a token that is canceled when the webhook is stopped or removed.</summary>
    public CancellationToken Active
    {
        get
        {
            lock (_gate)
            {
                return _active.Token;
            }
        }
    }

    /// <summary>
    /// Sets the state. An active webhook starts without failures in a row; SuperOffice does not document it.
    /// </summary>
    /// <returns>True when the state has changed.</returns>
    public bool SetState(RegisteredWebhookState state)
    {
        CancellationTokenSource? stopped = null;
        lock (_gate)
        {
            if (state == _state)
            {
                return false;
            }

            _state = state;
            if (state == RegisteredWebhookState.Active)
            {
                _consecutiveErrors = 0;
                _active = new CancellationTokenSource();
            }
            else
            {
                stopped = _active;
            }
        }

        stopped?.Cancel();
        return true;
    }

    /// <summary>Counts an attempt.</summary>
    /// <returns>The number of failures in a row.</returns>
    public int Count(AttemptResult result)
    {
        lock (_gate)
        {
            _totalCalls++;
            if (result.Attempt.Succeeded)
            {
                return _consecutiveErrors = 0;
            }

            _totalErrors++;
            _lastError = result.Text;
            return ++_consecutiveErrors;
        }
    }

    /// <summary>Creates the row that the operations return.</summary>
    public StoredRow ToRow()
    {
        RegisteredWebhook now = Snapshot();
        JsonObject json = Definition.Json.DeepClone().AsObject();
        json["WebhookId"] = Id;
        json[nameof(State)] = now.State.ToString();
        json["TotalCalls"] = now.TotalCalls;
        json["TotalErrors"] = now.TotalErrors;
        json["ConsecutiveErrors"] = now.ConsecutiveErrors;
        json["LastError"] = now.LastError;
        return StoredRow.Create(Id, json);
    }

    public RegisteredWebhook Snapshot()
    {
        WebhookDefinition definition = Definition;
        Dictionary<string, JsonElement> properties = [];
        foreach ((string name, JsonNode? value) in definition.Properties)
        {
            using JsonDocument document = JsonDocument.Parse(value?.ToJsonString() ?? "null");
            properties[name] = document.RootElement.Clone();
        }

        lock (_gate)
        {
            return new RegisteredWebhook
            {
                Id = Id,
                Name = definition.Name,
                TargetUrl = definition.Target,
                Events = definition.Events,
                Secret = definition.Secret,
                Headers = definition.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase),
                Properties = properties,
                State = _state,
                TotalCalls = _totalCalls,
                TotalErrors = _totalErrors,
                ConsecutiveErrors = _consecutiveErrors,
                LastError = _lastError,
            };
        }
    }

    public void Dispose() => _active.Dispose();
}
