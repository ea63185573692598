namespace SuperOffice.Chat.Client;

/// <summary>Represents the settings of a single call. Each property that is set overrides the setting of the client.</summary>
public sealed record ChatRequestOptions
{
    /// <summary>
    /// Gets the language that multi-language texts are translated to, sent as the header <c>Accept-Language</c>. An ISO 639-1
    /// code such as <c>sv</c>. Saving a translated text replaces the text in all languages.
    /// </summary>
    /// <value>Null by default: <see cref="ChatClientOptions.AcceptLanguage"/> applies.</value>
    public string? AcceptLanguage { get; init; }

    /// <summary>
    /// Gets the language that multi-language texts are translated to, sent as the header <c>SO-Language</c>. The server prefers
    /// it to <see cref="AcceptLanguage"/>.
    /// </summary>
    /// <value>
    /// Null by default: <see cref="ChatClientOptions.Language"/> applies. <c>x</c> or <c>*</c> disables translation.
    /// </value>
    public string? Language { get; init; }

    /// <summary>
    /// Gets the culture for formatting numbers and dates inside texts, sent as the header <c>SO-Culture</c>. The server ignores it
    /// when no language is set.
    /// </summary>
    /// <value>Null by default: <see cref="ChatClientOptions.Culture"/> applies.</value>
    public string? Culture { get; init; }

    /// <summary>
    /// Gets the time zone of the dates in the response, sent as the header <c>SO-TimeZone</c>: a code of SuperOffice
    /// (<c>NO</c>, <c>US-NY</c>, <c>UTC</c>) or its id (<c>261</c>). IANA and Windows names are rejected.
    /// </summary>
    /// <value>Null by default: <see cref="ChatClientOptions.TimeZone"/> applies.</value>
    public string? TimeZone { get; init; }

    /// <summary>
    /// Gets the maximum number of retries of this call. Set 0 for a save whose retry after an unknown outcome could overwrite
    /// what others saved in the meantime. Such a call fails with <see cref="ChatAgentException.OutcomeUnknown"/> set to true.
    /// </summary>
    /// <value>
    /// Null by default: <see cref="ChatRetryOptions.MaxRetryAttempts"/> applies. From 0 to 20. 0 disables retries.
    /// </value>
    /// <remarks>
    /// Regardless of this value, a request is sent again once with a renewed credential after 401, and once to the new address of
    /// a tenant that has moved. In both cases the server did not process the first request.
    /// </remarks>
    public int? MaxRetryAttempts { get; init; }
}
