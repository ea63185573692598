using System.Collections.Concurrent;
using System.Diagnostics;

namespace SuperOffice.Chat.Client.Tests.Diagnostics;

/// <summary>Records every log message, span and measurement of the library until it is disposed.</summary>
internal sealed class Recorder : IDisposable
{
    private const string Name = "SuperOffice.Chat.Client";

    private readonly ActivityListener _activities;
    private readonly MetricRecorder _metrics = new(static meter => meter.Name == Name);

    public Recorder()
    {
        _activities = new()
        {
            ShouldListenTo = static source => source.Name == Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
    }

    public LogRecorder Log { get; } = new();

    public IReadOnlyList<LogEntry> Messages => Log.Messages;

    public ConcurrentQueue<Activity> Spans { get; } = new();

    public IReadOnlyList<RecordedMetric> Metrics => _metrics.All;

    /// <summary>Everything recorded, as text.</summary>
    public string All => string.Join('\n', Messages.Select(static message => message.Text)
        .Concat(Spans.Select(static span => $"{span.DisplayName} {string.Join(' ', span.TagObjects)} {span.StatusDescription} {string.Join(' ', span.Events.Select(static item => $"{item.Name} {string.Join(' ', item.Tags)}"))}"))
        .Concat(Metrics.Select(static metric => metric.ToString())));

    public void Dispose()
    {
        _activities.Dispose();
        _metrics.Dispose();
        Log.Dispose();
    }
}
