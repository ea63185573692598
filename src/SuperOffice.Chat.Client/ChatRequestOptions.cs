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
}
