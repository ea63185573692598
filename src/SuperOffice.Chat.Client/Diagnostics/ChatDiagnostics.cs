using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Diagnostics;

/// <summary>Provides the traces and metrics of calls. HttpClient emits those of individual requests.</summary>
internal static class ChatDiagnostics
{
    private const string Name = "SuperOffice.Chat.Client";

    private static readonly string Version = typeof(ChatDiagnostics).Assembly.GetName().Version!.ToString(3);
    private static readonly ActivitySource Source = new(Name, Version);
    private static readonly Meter Meter = new(Name, Version);

    private static readonly Counter<long> Calls = Meter.CreateCounter<long>(
        "superoffice.chat.client.calls", "{call}", "Calls to operations of the Chat agent.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "superoffice.chat.client.retries", "{retry}", "Retries of calls.");

    private static readonly Counter<long> Failures = Meter.CreateCounter<long>(
        "superoffice.chat.client.failures", "{call}", "Calls that failed.");

    // The buckets that the OpenTelemetry conventions advise for HTTP requests, extended to the default total timeout.
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "superoffice.chat.client.call.duration",
        "s",
        "Duration of calls, including retries and delays.",
        tags: null,
        new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 15, 30, 60, 100],
        });

    // Boxed once: the tag values of nearly every call.
    private static readonly object OneAttempt = 1;
    private static readonly object OkStatus = (int)HttpStatusCode.OK;

    public static Activity? Start(ChatOperation operation, ClientIdentity client)
    {
        Activity? activity = Source.StartActivity(operation.ActivityName, ActivityKind.Internal);
        if (activity is not null)
        {
            activity.SetTag(Tags.Operation, operation.Name);
            activity.SetTag(Tags.ClientKey, client.Key);
            activity.SetTag(Tags.TenantId, client.TenantId);
        }

        return activity;
    }

    /// <summary>Records a retry before its delay.</summary>
    public static void Retrying(ChatCall call, TimeSpan delay, CallError error)
    {
        if (Retries.Enabled)
        {
            Retries.Add(1, CreateTags(call));
        }

        AddRetryEvent(call, delay, error.Type, error.Status);
    }

    /// <summary>Records that a request is sent again because its response means that it was not processed.</summary>
    public static void Resending(ChatCall call, HttpStatusCode status) =>
        AddRetryEvent(call, TimeSpan.Zero, ((int)status).ToString(CultureInfo.InvariantCulture), status);

    public static void Succeeded(ChatCall call, TimeSpan elapsed)
    {
        if (Calls.Enabled || Duration.Enabled)
        {
            TagList tags = CreateTags(call);
            Calls.Add(1, tags);
            Duration.Record(elapsed.TotalSeconds, tags);
        }

        Finish(call, null);
    }

    public static void Failed(ChatCall call, TimeSpan elapsed, CallError error)
    {
        if (Calls.Enabled || Failures.Enabled || Duration.Enabled)
        {
            TagList tags = CreateTags(call);
            Calls.Add(1, tags);
            tags.Add(Tags.ErrorType, error.Type);
            if (error.Status is { } status)
            {
                tags.Add(Tags.StatusCode, (int)status);
            }

            Failures.Add(1, tags);
            Duration.Record(elapsed.TotalSeconds, tags);
        }

        Finish(call, error);
    }

    // Metrics have only tags of low cardinality: never a session.
    private static TagList CreateTags(ChatCall call)
    {
        TagList tags = new() { { Tags.Operation, call.Operation.Name } };
        if (call.Client.Key is { } key)
        {
            tags.Add(Tags.ClientKey, key);
        }

        if (call.Client.TenantId is { } tenantId)
        {
            tags.Add(Tags.TenantId, tenantId);
        }

        return tags;
    }

    private static void AddRetryEvent(ChatCall call, TimeSpan delay, string errorType, HttpStatusCode? status)
    {
        if (call.Activity is { IsAllDataRequested: true } activity)
        {
            ActivityTagsCollection tags = new()
            {
                [Tags.Attempts] = call.Attempts,
                [Tags.RetryDelay] = delay.TotalSeconds,
                [Tags.ErrorType] = errorType,
            };
            if (status is { } received)
            {
                tags[Tags.StatusCode] = (int)received;
            }

            activity.AddEvent(new ActivityEvent("retry", tags: tags));
        }
    }

    private static void Finish(ChatCall call, CallError? error)
    {
        if (call.Activity is not { } activity)
        {
            return;
        }

        activity.SetTag(Tags.Attempts, call.Attempts == 1 ? OneAttempt : call.Attempts);
        if ((error is { } failed ? failed.Status : call.Status) is { } status)
        {
            activity.SetTag(Tags.StatusCode, status == HttpStatusCode.OK ? OkStatus : (int)status);
        }

        if (call.SessionId > 0)
        {
            activity.SetTag(Tags.SessionId, call.SessionId);
        }

        if (error is { } failure)
        {
            activity.SetTag(Tags.ErrorType, failure.Type);
            activity.SetTag(Tags.OutcomeUnknown, call.OutcomeUnknown);
            activity.SetStatus(ActivityStatusCode.Error, failure.Description);
        }

        activity.Dispose();
    }

    private static class Tags
    {
        public const string Attempts = "superoffice.chat.attempts";
        public const string ClientKey = "superoffice.chat.client_key";
        public const string ErrorType = "error.type";
        public const string Operation = "superoffice.chat.operation";
        public const string OutcomeUnknown = "superoffice.chat.outcome_unknown";
        public const string RetryDelay = "superoffice.chat.retry_delay";
        public const string SessionId = "superoffice.chat.session_id";
        public const string StatusCode = "http.response.status_code";
        public const string TenantId = "superoffice.chat.tenant_id";
    }
}
