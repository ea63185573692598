using System.Globalization;
using SuperOffice.Chat.AgentConsole.Rendering;

namespace SuperOffice.Chat.AgentConsole.Checking;

/// <summary>Formats a status as rows.</summary>
internal static class StatusFields
{
    private const string NotKnown = "unknown";

    public static IReadOnlyList<FieldGroup> From(ServerStatus status) =>
    [
        new("Server",
        [
            new("Tenant", status.Tenant),
            new("State", status.State ?? NotKnown),
            new("Running", status.IsRunning switch { true => "yes", false => "no", null => NotKnown }),
            new("Host", status.Host),
        ]),
        new("Sign-in",
        [
            new("Scheme", status.Scheme),
            new("Credential", status.Credential.Kind),
            new("Time left", TimeLeft(status)),
            new("Signed in", status.Topics is int topics ? string.Create(CultureInfo.InvariantCulture, $"yes; your topics: {topics}") : "no"),
        ]),
    ];

    private static string TimeLeft(ServerStatus status) => status.Credential switch
    {
        { EndsAt: DateTimeOffset end, TimeLeft: TimeSpan left } => string.Create(
            CultureInfo.InvariantCulture, $"{Duration.Text(left)} (until {end:yyyy-MM-dd HH:mm:ss zzz}), renewed automatically"),
        { Renews: true } when status.Topics is null => "none: no credential was obtained",
        _ => "expiry unknown to the client",
    };
}
