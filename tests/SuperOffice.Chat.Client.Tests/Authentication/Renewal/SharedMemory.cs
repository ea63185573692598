using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Tests.Authentication.Renewal;

/// <summary>What several machines share, here in memory.</summary>
internal sealed class SharedMemory : ChatSharedStore
{
    public ConcurrentDictionary<string, (string Value, TimeSpan Lifetime)> Entries { get; } = new();

    public bool IsBroken { get; set; }

    public override ValueTask<string?> GetAsync(string key, CancellationToken cancellationToken) =>
        IsBroken ? throw new IOException() : new(Entries.TryGetValue(key, out (string Value, TimeSpan Lifetime) entry) ? entry.Value : null);

    public override ValueTask SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        if (IsBroken)
        {
            throw new IOException();
        }

        Entries[key] = (value, lifetime);
        return default;
    }
}
