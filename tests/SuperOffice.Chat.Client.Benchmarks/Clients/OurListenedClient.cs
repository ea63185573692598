using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SuperOffice.Chat.Client.Benchmarks.Clients;

/// <summary>This library while somebody listens to its traces and figures.</summary>
internal sealed class OurListenedClient : OurClient
{
    private const string Name = "SuperOffice.Chat.Client";

    private ActivityListener? _traces;
    private MeterListener? _figures;

    public OurListenedClient(Uri server)
        : base(server)
    {
    }

    public override void Begin()
    {
        _traces = new()
        {
            ShouldListenTo = static source => source.Name == Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(_traces);
        _figures = new()
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _figures.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        _figures.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        _figures.Start();
    }

    public override void End()
    {
        _traces?.Dispose();
        _figures?.Dispose();
    }
}
