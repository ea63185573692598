namespace SuperOffice.Chat.AgentConsole.Checking;

/// <summary>Represents a status as JSON.</summary>
internal sealed record StatusReport
{
    public string? Tenant { get; init; }

    public string? State { get; init; }

    public bool? IsRunning { get; init; }

    public string? Host { get; init; }

    public string? Scheme { get; init; }

    public string? Credential { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public long? SecondsLeft { get; init; }

    public bool IsSignedIn { get; init; }

    public IReadOnlyList<string> Problems { get; init; } = [];

    public static StatusReport From(ServerStatus status) => new()
    {
        Tenant = status.Tenant,
        State = status.State,
        IsRunning = status.IsRunning,
        Host = status.Host,
        Scheme = status.Scheme,
        Credential = status.Credential.Kind,
        EndsAt = status.Credential.EndsAt,
        SecondsLeft = status.Credential.TimeLeft is TimeSpan left ? Math.Max(0, (long)left.TotalSeconds) : null,
        IsSignedIn = status.Topics is not null,
        Problems = [.. status.Failures.Select(static failure => failure.Message)],
    };
}
