using System.Buffers;
using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Looks for secrets in every text that it is shown, and counts the texts of each source.</summary>
internal sealed class Sieve : ITextSink
{
    private readonly SearchValues<string> _spellings;
    private readonly ConcurrentDictionary<string, int> _heard = new();
    private readonly ConcurrentQueue<string> _leaks = new();

    public Sieve(IEnumerable<string> secrets) =>
        _spellings = SearchValues.Create([.. secrets.SelectMany(Spellings.Of)], StringComparison.OrdinalIgnoreCase);

    /// <summary>How many texts came from each source.</summary>
    public IReadOnlyDictionary<string, int> Heard => _heard;

    /// <summary>The texts that hold a secret, with their source and a mark where the secret begins.</summary>
    public IReadOnlyCollection<string> Leaks => _leaks;

    public void Look(string source, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        _heard.AddOrUpdate(source, 1, static (_, count) => count + 1);
        int place = text.AsSpan().IndexOfAny(_spellings);
        if (place >= 0)
        {
            _leaks.Enqueue($"{source}: {text.Insert(place, ">>>")}");
        }
    }
}
