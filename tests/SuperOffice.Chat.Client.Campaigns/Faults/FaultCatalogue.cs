using SuperOffice.Chat.Client.Testing;
using static SuperOffice.Chat.Client.Campaigns.Faults.RetryRule;
using static SuperOffice.Chat.Client.Campaigns.Faults.UnknownOutcome;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>All faults of a fault run.</summary>
internal static class FaultCatalogue
{
    private static readonly TimeSpan Forever = TimeSpan.FromDays(1);

    public static IReadOnlyList<PlannedFault> All { get; } =
    [
        new("connection refused", UnknownOutcome.None, Always, null) { Place = FaultPlace.RefusingPort },
        new("reset before the request is read", Allowed, WhenHarmless, null) { Place = FaultPlace.ResettingPort },
        .. BeforeAndAfterCommit("reset after the request is read", WhenHarmless, ChatFault.ConnectionReset()),
        .. BeforeAndAfterCommit("closed without a response", WhenHarmless, ChatFault.ConnectionClosed()),
        .. BeforeAndAfterCommit("cut headers", WhenHarmless, ChatFault.TruncatedHeaders()),
        .. BeforeAndAfterCommit("cut body", WhenHarmless, ChatFault.TruncatedBody()),
        .. BeforeAndAfterCommit("length too short", WhenHarmless, ChatFault.ShortContentLength()),
        .. BeforeAndAfterCommit("cut JSON, chunked", WhenHarmless, ChatFault.TruncatedJson()),
        .. BeforeAndAfterCommit("cut JSON, no length", WhenHarmless, ChatFault.TruncatedJsonUntilClose()),
        .. BeforeAndAfterCommit("no response in time", WhenHarmless, ChatFault.SlowResponse(Forever)),
        new("trickle that stalls", Due, WhenHarmless, ChatFault.SlowTrickle(Forever)),
        new("trickle", UnknownOutcome.None, NotNeeded, ChatFault.SlowTrickle(TimeSpan.FromMilliseconds(200), 1_024)),
        new("late response", UnknownOutcome.None, NotNeeded, ChatFault.SlowResponse(TimeSpan.FromSeconds(1))),
        new("closed between two calls", UnknownOutcome.None, NotNeeded, ChatFault.ClosedAfterResponse()),
        new("401", UnknownOutcome.None, Always, ChatFault.Unauthorized()) { IsUnauthorized = true },
        new("403", UnknownOutcome.None, Never, ChatFault.Forbidden()),
        new("400", UnknownOutcome.None, Never, ChatFault.Response(400, """{"Message":"The request is invalid."}""")),
        new("421", UnknownOutcome.None, Never, ChatFault.MisdirectedRequest()),
        new("429", UnknownOutcome.None, Always, ChatFault.TooManyRequests()),
        new("429, come back in 2 s", UnknownOutcome.None, Always, ChatFault.TooManyRequests(TimeSpan.FromSeconds(2))),
        new("429, come back in 60 s", UnknownOutcome.None, Never, ChatFault.TooManyRequests(TimeSpan.FromSeconds(60))),
        .. BeforeAndAfterCommit("408", WhenHarmless, ChatFault.RequestTimeout()),
        .. BeforeAndAfterCommit("500", WhenHarmless, ChatFault.InternalServerError()),
        new("501", UnknownOutcome.None, Never, ChatFault.Response(501)),
        .. BeforeAndAfterCommit("502", WhenHarmless, ChatFault.BadGateway()),
        .. BeforeAndAfterCommit("503", WhenHarmless, ChatFault.ServiceUnavailable()),
        .. BeforeAndAfterCommit("503, come back in 2 s", WhenHarmless, ChatFault.ServiceUnavailable(TimeSpan.FromSeconds(2))),
        .. BeforeAndAfterCommit("503, come back in 60 s", Never, ChatFault.ServiceUnavailable(TimeSpan.FromSeconds(60))),
        .. BeforeAndAfterCommit("504", WhenHarmless, ChatFault.GatewayTimeout()),
        .. BeforeAndAfterCommit("HTML in a 200", Never, ChatFault.HtmlPage()),
        .. BeforeAndAfterCommit("null in a 200", Never, ChatFault.Null()),
        .. BeforeAndAfterCommit("empty 200", Never, ChatFault.EmptyBody()),
        new("error object in a 200", UnknownOutcome.None, Never, ChatFault.Error(ChatErrorFormat.ErrorMessage)),
        new("400 that says the credential back", UnknownOutcome.None, Never, null) { Made = Echo.InJson },
        new("HTML in a 200 that says the credential back", Due, Never, null) { Made = Echo.InHtml },
        new("500 that says the credential back", Due, WhenHarmless, null) { Made = Echo.InText },
        new("400 that echoes the credential in some encoding", UnknownOutcome.None, Never, null) { Made = HostileEcho.InJson },
        new("403 that echoes the credential in some encoding", UnknownOutcome.None, Never, null) { Made = HostileEcho.InText },
        new("401 that echoes the credential in some encoding", UnknownOutcome.None, Always, null) { IsUnauthorized = true, Made = HostileEcho.InRefusal },
        new("HTML in a 200 that echoes the credential in some encoding", Due, Never, null) { Made = HostileEcho.InPage },
        new("400 that says the session back, cut", UnknownOutcome.None, Never, ChatFault.Response(400, Echo.CutSession)),
        .. BeforeAndAfterCommit("500 that says the session back, cut", WhenHarmless, ChatFault.Response(500, Echo.CutSession)),
        .. BeforeAndAfterCommit("misspelled word in a 200 with the session", Never, ChatFault.Response(200, Echo.MisspelledSession)),
        new("redirect", UnknownOutcome.None, Never, ChatFault.Redirect(new Uri("https://login.example.com/signin"))),
    ];

    private static PlannedFault[] BeforeAndAfterCommit(string name, RetryRule retryRule, ChatFault fault) =>
    [
        new(name, Due, retryRule, fault),
        new($"{name}, after commit", Due, retryRule, fault.AfterCommit()),
    ];
}
