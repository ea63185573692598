namespace SuperOffice.Chat.Client;

/// <summary>A grant as it stands in the shared store.</summary>
internal sealed record SharedGrant(string Scheme, string Value, DateTimeOffset? ExpiresAt, TimeSpan? IdleLimit);
