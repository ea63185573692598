using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Captures every log message at every level, every span and every metric of the process.</summary>
internal sealed class Listeners : ILoggerProvider, ILogger
{
    private readonly ITextSink _sink;
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public Listeners(ITextSink sink)
    {
        _sink = sink;
        _activities = new()
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Look,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        Capture<byte>();
        Capture<short>();
        Capture<int>();
        Capture<long>();
        Capture<float>();
        Capture<double>();
        Capture<decimal>();
        _meters.Start();
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        LookAtState("log scope", state);
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _sink.Look("log message", formatter(state, exception));
        _sink.Look("exception in a log", exception?.ToString());
        LookAtState("log value", state);
    }

    /// <summary>Records the observable metrics and stops listening.</summary>
    public void Dispose()
    {
        try
        {
            _meters.RecordObservableInstruments();
        }
        catch (AggregateException exception)
        {
            // Whoever speaks: some of them may have ended before.
            _sink.Look("exception of a figure", exception.ToString());
        }

        _activities.Dispose();
        _meters.Dispose();
    }

    private void Capture<T>()
        where T : struct => _meters.SetMeasurementEventCallback<T>((instrument, _, tags, _) => Look(instrument, tags));

    private void Look(Activity activity)
    {
        string baggage = string.Join(' ', activity.Baggage);
        string events = string.Join(' ', activity.Events.Select(static item => $"{item.Name} {string.Join(' ', item.Tags)}"));
        _sink.Look("span", $"{activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {events} {baggage}");
    }

    private void Look(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _sink.Look("figure", $"{instrument.Name} {string.Join(' ', tags.ToArray())}");

    private void LookAtState<TState>(string source, TState state)
    {
        _sink.Look(source, state?.ToString());
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            _sink.Look(source, string.Join(' ', values));
        }
    }
}
