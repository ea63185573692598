using Spectre.Console;

namespace SuperOffice.Chat.Sample.Console.Rendering;

/// <summary>Lines end in any order: the bar shows the furthest, and never goes back.</summary>
internal sealed class FurthestPoint : IProgress<long>
{
    private readonly Lock _gate = new();
    private readonly ProgressTask _task;

    public FurthestPoint(ProgressTask task) => _task = task;

    public void Report(long value)
    {
        lock (_gate)
        {
            if (!_task.IsIndeterminate && value > _task.Value)
            {
                _task.Value = value;
            }
        }
    }
}
