using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Addresses;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Lists all faults of the emulator.</summary>
public static class FaultCatalog
{
    private const string Status = "Status codes";
    private const string Bodies = "Bodies";
    private const string Connections = "Connections";
    private const string Truncated = "Truncated responses";
    private const string Slow = "Slow and endless responses";
    private const string RetryAfter = "Retry-After in seconds";
    private const int Ok = 200;
    private const int Found = 302;
    private const int ServerError = 500;

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("InternalServerError", Status, "500 with an error object.", static _ => ChatFault.InternalServerError()),
        new("Unauthorized", Status, "401, as for an expired credential.", static _ => ChatFault.Unauthorized()),
        new("Forbidden", Status, "403 with an error object, as for a missing right.", static _ => ChatFault.Forbidden()),
        new("RequestTimeout", Status, "408 with an HTML page.", static _ => ChatFault.RequestTimeout()),
        new("MisdirectedRequest", Status, "421, as after a move of the tenant.", static _ => ChatFault.MisdirectedRequest()),
        new("TooManyRequests", Status, "429, with Retry-After in seconds.", static spec => ChatFault.TooManyRequests(Time(spec))) { SecondsLabel = RetryAfter },
        new("TooManyRequestsUntil", Status, "429, with Retry-After as a date.", static spec => ChatFault.TooManyRequestsUntil(At(spec))) { SecondsLabel = "Seconds until that date" },
        new("BadGateway", Status, "502 with an HTML page, as of a proxy.", static _ => ChatFault.BadGateway()),
        new("ServiceUnavailable", Status, "503 with an HTML page.", static spec => ChatFault.ServiceUnavailable(Time(spec))) { SecondsLabel = RetryAfter },
        new("ServiceUnavailableUntil", Status, "503, with Retry-After as a date.", static spec => ChatFault.ServiceUnavailableUntil(At(spec))) { SecondsLabel = "Seconds until that date" },
        new("GatewayTimeout", Status, "504 with an HTML page, as of a proxy.", static _ => ChatFault.GatewayTimeout()),
        new("Error", Bodies, "An error in a format of SuperOffice.", static spec => ChatFault.Error(spec.Format, spec.Status ?? Ok)) { HasStatus = true },
        new("Response", Bodies, "Any response.", static spec => Response(spec)) { HasStatus = true },
        new("HtmlPage", Bodies, "An HTML page, such as a sign-in page.", static spec => ChatFault.HtmlPage(spec.Status ?? Ok)) { HasStatus = true },
        new("Redirect", Bodies, "A redirect to another address.", static spec => Redirect(spec)) { HasStatus = true },
        new("Null", Bodies, "200 and null.", static _ => ChatFault.Null()),
        new("EmptyBody", Bodies, "A response without a body.", static spec => ChatFault.EmptyBody(spec.Status ?? Ok)) { HasStatus = true },
        new("ConnectionReset", Connections, "The connection is reset after the request.", static _ => ChatFault.ConnectionReset()),
        new("ConnectionClosed", Connections, "The connection is closed without a response.", static _ => ChatFault.ConnectionClosed()),
        new("ClosedAfterResponse", Connections, "The response is complete, then the connection is closed.", static _ => ChatFault.ClosedAfterResponse()),
        new("TruncatedHeaders", Truncated, "The response ends within its headers.", static _ => ChatFault.TruncatedHeaders()),
        new("TruncatedBody", Truncated, "The response ends after half of its length.", static _ => ChatFault.TruncatedBody()),
        new("ShortContentLength", Truncated, "Half of the length is announced.", static _ => ChatFault.ShortContentLength()),
        new("TruncatedJson", Truncated, "Half of the JSON in a valid response.", static _ => ChatFault.TruncatedJson()),
        new("TruncatedJsonUntilClose", Truncated, "Half of the JSON, then the connection is closed.", static _ => ChatFault.TruncatedJsonUntilClose()),
        new("SlowResponse", Slow, "The response is delayed.", static spec => ChatFault.SlowResponse(Time(spec) ?? TimeSpan.FromSeconds(5))) { SecondsLabel = "Delay in seconds" },
        new("SlowTrickle", Slow, "The body arrives byte by byte.", static spec => ChatFault.SlowTrickle(Time(spec) ?? TimeSpan.FromSeconds(1))) { SecondsLabel = "Pause in seconds" },
        new("EndlessBody", Slow, "Valid JSON without an end.", static _ => ChatFault.EndlessBody()),
    ];

    /// <exception cref="ArgumentException">The fault does not exist, or one of its values is invalid.</exception>
    public static ChatFault Create(FaultSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        FaultKind kind = All.FirstOrDefault(kind => kind.Name.Equals(spec.Fault, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"The fault '{spec.Fault}' does not exist. GET {ControlAddress.Root}/faults lists all faults.", nameof(spec));
        ChatFault fault = kind.Create(spec);
        return spec.AfterCommit ? fault.AfterCommit() : fault;
    }

    private static TimeSpan? Time(FaultSpec spec) => spec.Seconds is double seconds ? Seconds.ToTime(seconds) : null;

    private static DateTimeOffset At(FaultSpec spec) => spec.Now + (Time(spec) ?? TimeSpan.FromSeconds(5));

    private static ChatFault Response(FaultSpec spec) => spec.ContentType is string type
        ? ChatFault.Response(spec.Status ?? ServerError, spec.Body ?? "", type)
        : ChatFault.Response(spec.Status ?? ServerError, spec.Body ?? "");

    private static ChatFault Redirect(FaultSpec spec) =>
        ChatFault.Redirect(new Uri(spec.Location ?? "https://example.com/", UriKind.RelativeOrAbsolute), spec.Status ?? Found);
}
