namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>Collects the output of a run, for tests that act on it during the run.</summary>
internal sealed class WatchedOutput : StringWriter
{
    private readonly Lock _gate = new();
    private readonly List<(string Text, TaskCompletionSource Seen)> _awaited = [];

    /// <summary>Completes when a line with the text has been printed.</summary>
    public Task SeenAsync(string text)
    {
        TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _awaited.Add((text, seen));
            Tell();
        }

        return seen.Task;
    }

    public override void WriteLine(string? value)
    {
        lock (_gate)
        {
            base.WriteLine(value);
            Tell();
        }
    }

    private void Tell()
    {
        string all = ToString();
        foreach ((_, TaskCompletionSource seen) in _awaited.Where(awaited => all.Contains(awaited.Text, StringComparison.Ordinal)))
        {
            seen.TrySetResult();
        }
    }
}
