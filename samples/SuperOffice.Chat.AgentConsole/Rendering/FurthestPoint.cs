using Spectre.Console;

namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Reports the furthest position. Lines complete in any order, and the progress bar must not go back.</summary>
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
