namespace SuperOffice.Chat.Client.Testing.Online;

/// <summary>What was asked for when a code was given; the exchange must agree with it.</summary>
internal sealed record AuthorizationCode(Consent Consent)
{
    public required string RedirectUri { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public string? Nonce { get; init; }

    /// <summary>Null without PKCE.</summary>
    public string? Challenge { get; init; }

    /// <summary><c>S256</c> or <c>plain</c>; null is plain, as documented.</summary>
    public string? ChallengeMethod { get; init; }
}
