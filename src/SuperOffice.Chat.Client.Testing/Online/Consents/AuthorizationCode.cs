namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the parameters for which a code was issued. The exchange of the code must match them.</summary>
internal sealed record AuthorizationCode(Consent Consent)
{
    public required string RedirectUri { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public string? Nonce { get; init; }

    /// <summary>Gets the code challenge, or null without PKCE.</summary>
    public string? Challenge { get; init; }

    /// <summary>Gets the challenge method, <c>S256</c> or <c>plain</c>. Null means <c>plain</c>, as SuperOffice documents.</summary>
    public string? ChallengeMethod { get; init; }
}
