namespace SuperOffice.Chat.Client;

/// <summary>Settings of one call; each one given here goes over that of the client.</summary>
public sealed record ChatRequestOptions
{
    /// <inheritdoc cref="ChatClientOptions.AcceptLanguage"/>
    public string? AcceptLanguage { get; init; }

    /// <inheritdoc cref="ChatClientOptions.Language"/>
    public string? Language { get; init; }

    /// <inheritdoc cref="ChatClientOptions.Culture"/>
    public string? Culture { get; init; }

    /// <inheritdoc cref="ChatClientOptions.TimeZone"/>
    public string? TimeZone { get; init; }

    /// <summary>
    /// Gets the maximum number of retries of this call. 0 switches retries off, for a save whose retry after an unknown
    /// outcome could overwrite what somebody else changed in the meantime. The call then fails with
    /// <see cref="ChatAgentException.OutcomeUnknown"/>.
    /// </summary>
    /// <value>
    /// Null by default: <see cref="ChatRetryOptions.MaxRetryAttempts"/> applies. 0 to 20. A refused credential is renewed, and
    /// a moved tenant followed, once in either case, because the server did not process such a request.
    /// </value>
    public int? MaxRetryAttempts { get; init; }
}
