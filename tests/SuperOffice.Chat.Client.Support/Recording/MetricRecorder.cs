using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SuperOffice.Chat.Client.Support;

/// <summary>Records the measurements of some instruments.</summary>
internal sealed class MetricRecorder : IDisposable
{
    private readonly ConcurrentQueue<RecordedMetric> _recorded = [];
    private readonly MeterListener _listener = new();

    public MetricRecorder(Func<Meter, bool> isRecorded)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (isRecorded(instrument.Meter))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public IReadOnlyList<RecordedMetric> All => [.. _recorded];

    public IReadOnlyList<string> TagsOf(string name) => [.. _recorded.Where(one => one.Instrument == name).Select(static one => one.Tags)];

    public double Current(string name)
    {
        _listener.RecordObservableInstruments();
        return _recorded.Last(one => one.Instrument == name).Value;
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _recorded.Enqueue(new(instrument.Name, value, string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"))));
}
