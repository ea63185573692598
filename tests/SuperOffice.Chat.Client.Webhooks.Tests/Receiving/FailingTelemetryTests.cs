using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

/// <summary>Loggers and listeners of the application that throw.</summary>
public sealed class FailingTelemetryTests
{
    private const string Name = "SuperOffice.Chat.Client.Webhooks";

    // Listeners are of the process. Workers inherit the value from the test that starts them.
    private static readonly AsyncLocal<bool> IsMine = new();

    public static TheoryData<string, bool> Parts
    {
        get
        {
            TheoryData<string, bool> rows = [];
            foreach (string part in new[] { "Log", "IsEnabled", "Sample", "ActivityStarted", "ActivityStopped", "Measurement" })
            {
                rows.Add(part, true);
                rows.Add(part, false);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Every_event_of_a_session_is_handled_once_when_a_part_of_the_telemetry_throws(string part, bool respondsAfterHandling)
    {
        IsMine.Value = true;
        using ActivityListener activities = Activities(part);
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            options =>
            {
                options.MaxConcurrency = 1;
                options.RespondAfterHandling = respondsAfterHandling;
            },
            services => services.Insert(0, ServiceDescriptor.Singleton<ILoggerProvider>(new FailingLogger(part))));
        using MeterListener metrics = Metrics(part, fixture.Services.GetRequiredService<IMeterFactory>());

        for (int number = 0; number < 3; number++)
        {
            string body = ReceiverFixture.Message(more: $",\"WebhookName\":\"{number}\"");
            Assert.Equal(200, await fixture.PostAsync(body));
            Assert.Equal(200, await fixture.PostAsync(body));
        }

        Assert.Equal(401, await fixture.PostAsync(ReceiverFixture.Message(), secret: "another"));
        for (int number = 0; number < 3; number++)
        {
            Assert.Equal($"{number}", (await fixture.NextHandledAsync()).Event.WebhookName);
        }

        await fixture.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, fixture.HandledCount);
        Assert.Contains("Handled chatsession.message", fixture.Log.All, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_handler_that_fails_is_reported_and_the_next_event_is_handled_when_a_part_of_the_telemetry_throws(string part, bool respondsAfterHandling)
    {
        IsMine.Value = true;
        using ActivityListener activities = Activities(part);
        int calls = 0;
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            options =>
            {
                options.MaxConcurrency = 1;
                options.RespondAfterHandling = respondsAfterHandling;
            },
            services => services.Insert(0, ServiceDescriptor.Singleton<ILoggerProvider>(new FailingLogger(part))),
            handle: (_, _) => ++calls == 1 ? throw new InvalidOperationException("first") : Task.CompletedTask);
        using MeterListener metrics = Metrics(part, fixture.Services.GetRequiredService<IMeterFactory>());

        Assert.Equal(respondsAfterHandling ? 500 : 200, await fixture.PostAsync(ReceiverFixture.Message()));
        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message()));

        await fixture.NextHandledAsync();
        Assert.Contains("A handler failed on chatsession.message", fixture.Log.All, StringComparison.Ordinal);
    }

    private static ActivityListener Activities(string part)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => Throw(part == "Sample" && IsMine.Value, ActivitySamplingResult.AllData),
            ActivityStarted = _ => Throw(part == "ActivityStarted" && IsMine.Value, 0),
            ActivityStopped = _ => Throw(part == "ActivityStopped" && IsMine.Value, 0),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Metrics(string part, IMeterFactory factory)
    {
        MeterListener listener = new()
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, factory) && instrument.Meter.Name == Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => Throw(part == "Measurement", 0));
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => Throw(part == "Measurement", 0));
        listener.Start();
        return listener;
    }

    private static T Throw<T>(bool throws, T otherwise) => throws ? throw new InvalidOperationException("The telemetry failed.") : otherwise;

    private sealed class FailingLogger(string part) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => categoryName == Name ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => Throw(part == "IsEnabled", true);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Throw(part == "Log", 0);

        public void Dispose()
        {
        }
    }
}
