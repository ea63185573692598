using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Stores every distinct text, to be searched when all secrets are known.</summary>
internal sealed class Transcript : ITextSink
{
    private readonly ConcurrentDictionary<(string Source, string Text), byte> _texts = new();

    public void Look(string source, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _texts.TryAdd((source, text), 0);
        }
    }

    public void ReplayTo(ITextSink sink)
    {
        foreach ((string source, string text) in _texts.Keys)
        {
            sink.Look(source, text);
        }
    }
}
