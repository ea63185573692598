using System.Collections.Concurrent;
using System.Diagnostics;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Learns which texts are secret from every request that leaves the process.</summary>
internal sealed class WireSecrets : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Source = "HttpHandlerDiagnosticListener";
    private const string Activity = "System.Net.Http.HttpRequestOut";

    private readonly ConcurrentDictionary<string, byte> _learned = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    public WireSecrets() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public IReadOnlyCollection<string> Learned => [.. _learned.Keys];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Source)
        {
            _subscriptions.Add(value.Subscribe(this, static name => name.StartsWith(Activity, StringComparison.Ordinal)));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == $"{Activity}.Start" && value.Value?.GetType().GetProperty("Request")?.GetValue(value.Value) is HttpRequestMessage request)
        {
            foreach (string secret in RequestSecrets.Of(request))
            {
                _learned.TryAdd(secret, 0);
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (IDisposable subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }
}
