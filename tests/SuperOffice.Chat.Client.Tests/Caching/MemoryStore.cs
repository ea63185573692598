using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Tests.Caching;

/// <summary>A shared store in memory, which fails when the test says so.</summary>
internal sealed class MemoryStore : ChatSharedStore
{
    public ConcurrentDictionary<string, (string Value, TimeSpan Lifetime)> Entries { get; } = new();

    public bool IsBroken { get; set; }

    public override ValueTask<string?> GetAsync(string key, CancellationToken cancellationToken) =>
        IsBroken ? throw new IOException("The store is broken.")
        : new(Entries.TryGetValue(key, out (string Value, TimeSpan Lifetime) entry) ? entry.Value : null);

    public override ValueTask SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        if (IsBroken)
        {
            throw new IOException("The store is broken.");
        }

        Entries[key] = (value, lifetime);
        return ValueTask.CompletedTask;
    }
}
