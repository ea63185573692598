using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Tests.Diagnostics;

/// <summary>Hears every log message, span and figure of the library while it lives.</summary>
internal sealed class Recorder : ILoggerProvider, ILogger
{
    private const string Name = "SuperOffice.Chat.Client";

    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public Recorder()
    {
        _activities = new()
        {
            ShouldListenTo = static source => source.Name == Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _meters.Start();
    }

    public ConcurrentQueue<(LogLevel Level, EventId Event, string Text)> Messages { get; } = new();

    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<(string Instrument, double Value, string Tags)> Figures { get; } = new();

    /// <summary>Everything heard, as text.</summary>
    public string All => string.Join('\n', Messages.Select(static message => message.Text)
        .Concat(Spans.Select(static span => $"{span.DisplayName} {string.Join(' ', span.TagObjects)} {span.StatusDescription} {string.Join(' ', span.Events.Select(static item => $"{item.Name} {string.Join(' ', item.Tags)}"))}"))
        .Concat(Figures.Select(static figure => figure.ToString())));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Messages.Enqueue((logLevel, eventId, $"{formatter(state, exception)} {exception}"));

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Figures.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray())));
}
