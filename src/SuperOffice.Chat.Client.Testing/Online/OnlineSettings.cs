using System.Net;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a copy of the options, taken at the start.</summary>
internal sealed class OnlineSettings
{
    public OnlineSettings(ChatOnlineEmulatorOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Port, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Port, IPEndPoint.MaxPort, nameof(options));
        Port = options.Port;
        ClientId = options.ClientId;
        ClientSecret = options.ClientSecret;
        AccessTokenLifetime = Positive(options.AccessTokenLifetime, nameof(options));
        TicketIdleLimit = Positive(options.TicketIdleLimit, nameof(options));
        JwtLifetime = Positive(options.JwtLifetime, nameof(options));
        StateLifetime = options.StateLifetime;
        ClockTolerance = Positive(options.ClockTolerance, nameof(options));
        ExpiresIn = options.ExpiresIn;
        UnknownTenantsAreNotFound = options.UnknownTenantsAreNotFound;
        Time = options.TimeProvider;
    }

    public int Port { get; }

    public string ClientId { get; }

    public string ClientSecret { get; }

    public TimeSpan AccessTokenLifetime { get; }

    public TimeSpan TicketIdleLimit { get; }

    public TimeSpan JwtLifetime { get; }

    public TimeSpan StateLifetime { get; }

    public TimeSpan ClockTolerance { get; }

    public ExpiresInFormat ExpiresIn { get; }

    public bool UnknownTenantsAreNotFound { get; }

    public TimeProvider Time { get; }

    private static TimeSpan Positive(TimeSpan time, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero, parameter);
        return time;
    }
}
