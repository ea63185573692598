using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Diagnostics;

/// <summary>The library's traces and figures; what HttpClient says of each request is not said again.</summary>
internal static class ChatDiagnostics
{
    private const string Name = "SuperOffice.Chat.Client";

    private static readonly string Version = typeof(ChatDiagnostics).Assembly.GetName().Version!.ToString(3);
    private static readonly ActivitySource Source = new(Name, Version);
    private static readonly Meter Meter = new(Name, Version);

    private static readonly Counter<long> Calls = Meter.CreateCounter<long>(
        "superoffice.chat.client.calls", "{call}", "Calls to operations of the Chat agent.");

    private static readonly Counter<long> Repeats = Meter.CreateCounter<long>(
        "superoffice.chat.client.repeats", "{repeat}", "Tries made after a failed one.");

    private static readonly Counter<long> Failures = Meter.CreateCounter<long>(
        "superoffice.chat.client.failures", "{call}", "Calls that failed.");

    // The buckets that the HTTP convention advises for request durations.
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "superoffice.chat.client.call.duration",
        "s",
        "Time of a call with its repeats and waits.",
        tags: null,
        new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
        });

    // What nearly every call says, made once.
    private static readonly object OneAttempt = 1;
    private static readonly object OkStatus = (int)HttpStatusCode.OK;

    public static Activity? Start(ChatOperation operation)
    {
        Activity? activity = Source.StartActivity(operation.ActivityName, ActivityKind.Internal);
        activity?.SetTag(Tags.Operation, operation.Name);
        return activity;
    }

    public static void CountRepeat(string operation) => Repeats.Add(1, Operation(operation));

    public static void Succeeded(ChatCall call, TimeSpan elapsed)
    {
        KeyValuePair<string, object?> operation = Operation(call.Operation.Name);
        Calls.Add(1, operation);
        Duration.Record(elapsed.TotalSeconds, operation);
        Finish(call, null);
    }

    public static void Failed(ChatCall call, TimeSpan elapsed, string errorType)
    {
        KeyValuePair<string, object?> operation = Operation(call.Operation.Name);
        KeyValuePair<string, object?> error = new(Tags.ErrorType, errorType);
        Calls.Add(1, operation);
        Failures.Add(1, operation, error);
        Duration.Record(elapsed.TotalSeconds, operation, error);
        Finish(call, errorType);
    }

    private static KeyValuePair<string, object?> Operation(string name) => new(Tags.Operation, name);

    private static void Finish(ChatCall call, string? errorType)
    {
        if (call.Activity is not { } activity)
        {
            return;
        }

        activity.SetTag(Tags.Attempts, call.Attempts == 1 ? OneAttempt : call.Attempts);
        if (call.Status is { } status)
        {
            activity.SetTag(Tags.StatusCode, status == HttpStatusCode.OK ? OkStatus : (int)status);
        }

        if (errorType is not null)
        {
            activity.SetTag(Tags.ErrorType, errorType);
            activity.SetTag(Tags.OutcomeUnknown, call.OutcomeUnknown);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private static class Tags
    {
        public const string Attempts = "superoffice.chat.attempts";
        public const string ErrorType = "error.type";
        public const string Operation = "superoffice.chat.operation";
        public const string OutcomeUnknown = "superoffice.chat.outcome_unknown";
        public const string StatusCode = "http.response.status_code";
    }
}
