using System.Buffers;
using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Searches every text for secrets, and counts the texts of each source.</summary>
internal sealed class Sieve : ITextSink
{
    private readonly SearchValues<string> _spellings;
    private readonly ConcurrentDictionary<string, int> _captured = new();
    private readonly ConcurrentQueue<string> _leaks = new();

    /// <param name="secrets">The secrets, which are found when they are whole.</param>
    /// <param name="inPart">Secrets of which each run is found too.</param>
    public Sieve(IEnumerable<string> secrets, params IEnumerable<string> inPart) => _spellings = SearchValues.Create(
        [.. secrets.SelectMany(Spellings.Of), .. inPart.SelectMany(SecretRuns.Of)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the number of texts from each source.</summary>
    public IReadOnlyDictionary<string, int> Captured => _captured;

    /// <summary>The texts that hold a secret, with their source and a mark where the secret begins.</summary>
    public IReadOnlyCollection<string> Leaks => _leaks;

    public void Look(string source, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        _captured.AddOrUpdate(source, 1, static (_, count) => count + 1);
        int place = text.AsSpan().IndexOfAny(_spellings);
        if (place >= 0)
        {
            _leaks.Enqueue($"{source}: {text.Insert(place, ">>>")}");
        }
    }
}
