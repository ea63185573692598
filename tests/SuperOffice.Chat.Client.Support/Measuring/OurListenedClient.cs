using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SuperOffice.Chat.Client.Support.Measuring;

/// <summary>This library while its traces and metrics are recorded.</summary>
internal sealed class OurListenedClient : OurClient
{
    private const string Name = "SuperOffice.Chat.Client";

    private ActivityListener? _traces;
    private MeterListener? _metrics;

    public OurListenedClient(Uri server)
        : base(server)
    {
    }

    public override void Start()
    {
        _traces = new()
        {
            ShouldListenTo = static source => source.Name == Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(_traces);
        _metrics = new()
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _metrics.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        _metrics.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        _metrics.Start();
    }

    public override void End()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}
